"""A property needs no help from the language: it is a descriptor that calls your function."""


class ComputedAttribute:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return self.function(instance)

    def __set__(self, instance, value):
        raise AttributeError("no setter")


class OrderLine:
    def __init__(self, price, quantity):
        self.price = price
        self.quantity = quantity

    @ComputedAttribute
    def total(self):
        return self.price * self.quantity


line = OrderLine(price=9, quantity=3)
print(line.total)
line.quantity = 4
print(line.total)
print("through the class:", type(OrderLine.total).__name__)
try:
    line.total = 1
except AttributeError as error:
    print("assigned:", error)
