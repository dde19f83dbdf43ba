"""cached_property stores its first result in the instance's __dict__; there it stays until deleted."""

from functools import cached_property


class Order:
    def __init__(self, prices):
        self.prices = prices

    @cached_property
    def total(self):
        print("adding up")
        return sum(self.prices)


order = Order([9, 8])
print(vars(order))
print(order.total)
print(order.total)
print(vars(order))

order.prices.append(5)
print("one book more:", order.total)

del order.total
print("after del:", order.total)
