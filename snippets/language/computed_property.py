"""A property runs its function on each read, and its setter on each assignment."""


class Book:
    def __init__(self, net):
        self.net = net

    @property
    def price(self):
        print("  (computing)")
        return self.net * 1.25

    @price.setter
    def price(self, price):
        print("  (checking)")
        if price <= 0:
            raise ValueError("a price is positive")
        self.net = price / 1.25


emma = Book(net=8)
print(emma.price)
emma.net = 16
print(emma.price)
emma.price = 10
print(vars(emma))
try:
    emma.price = -1
except ValueError as error:
    print(error)
