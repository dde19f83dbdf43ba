"""yield from hands on all items of an inner generator, and its value is what that one returns."""


def lines(order):
    total = 0
    for title, price in order.items():
        yield f"{title:10}{price:5}"
        total += price
    return total


def receipt(orders):
    grand_total = 0
    for order in orders:
        grand_total += yield from lines(order)
        yield "-" * 15
    yield f"{'total':10}{grand_total:5}"


print(*receipt([{"Emma": 9, "Flatland": 7}, {"Dracula": 8}]), sep="\n")

inner = lines({"Emma": 9})
next(inner)
try:
    next(inner)
except StopIteration as stop:
    print("StopIteration carries", stop.value)
