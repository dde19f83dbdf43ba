"""Each spelling of a shallow copy makes a new list and shares the items; of a tuple CPython returns the tuple."""

from copy import copy

cart = ["Emma", ["bookmark"]]
spellings = {
    "copy(cart)": copy(cart),
    "cart.copy()": cart.copy(),
    "cart[:]": cart[:],
    "list(cart)": list(cart),
    "[*cart]": [*cart],
    "cart * 1": cart * 1,
}
print("                 new list  shares the inner list")
for spelling, other in spellings.items():
    print(f"{spelling:16} {other is not cart!s:9} {other[1] is cart[1]}")

row = ("Emma", ["bookmark"])
spellings = {
    "copy(row)": copy(row),
    "row[:]": row[:],
    "tuple(row)": tuple(row),
}
print("                 new tuple")
for spelling, other in spellings.items():
    print(f"{spelling:16} {other is not row}")
