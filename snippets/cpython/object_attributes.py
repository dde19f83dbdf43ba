"""A function, a class and a module keep attributes in a __dict__, as your own instances do; an int has none."""

import types


def total(prices):
    return sum(prices)


class Book:
    currency = "EUR"


shop = types.ModuleType("shop")

total.permission = "staff"
Book.language = "en"
shop.total = total

print("function:", vars(total))
print("class:   ", [name for name in vars(Book) if not name.startswith("_")])
print("module:  ", [name for name in vars(shop) if not name.startswith("_")])
print("used:    ", shop.total([5, 8]), shop.total.permission)

try:
    (5).permission = "staff"
except AttributeError as error:
    print("int:     ", type(error).__name__)
