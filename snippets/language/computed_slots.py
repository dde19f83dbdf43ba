"""cached_property needs a __dict__ to store in, so it fails with __slots__ that name none."""

from functools import cached_property


class Line:
    __slots__ = ("price", "quantity")

    def __init__(self, price, quantity):
        self.price = price
        self.quantity = quantity

    @cached_property
    def total(self):
        return self.price * self.quantity


class OpenLine(Line):
    __slots__ = ("__dict__",)


print("a slot for __dict__:", OpenLine(9, 3).total)
try:
    Line(9, 3).total
except TypeError as error:
    print("no __dict__:", error)
