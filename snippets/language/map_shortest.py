"""map() stops at the shortest of its iterables; since 3.14 strict=True makes that an error."""

titles = ["Emma", "Flatland", "Dracula"]
prices = [9, 7]


def label(title, price):
    return f"{title} {price}"


print(list(map(label, titles, prices)))
try:
    print(list(map(label, titles, prices, strict=True)))
except (TypeError, ValueError) as error:
    print(type(error).__name__, error, sep=": ")

try:
    print([label(title, price) for title, price in zip(titles, prices, strict=True)])
except ValueError as error:
    print("ValueError:", error)
