"""map() and filter() call nothing until asked for an item, and what they have given is gone."""


def price(text):
    print("    price", text)
    return int(text)


def cheap(number):
    print("    cheap", number)
    return number < 9


prices = filter(cheap, map(price, ["9", "7", "free", "8"]))
print("made")
print("first:", next(prices))
try:
    print("rest: ", list(prices))
except ValueError as error:
    print("ValueError:", error)
print("rest: ", list(prices))
print("again:", list(prices))
