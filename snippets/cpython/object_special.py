"""Python looks up a special method on the type: one set on the instance is not found by len()."""


class Cart:
    def __init__(self, books):
        self.books = books


cart = Cart(["Emma", "Dracula"])

cart.__len__ = lambda: 99
print("called by name:", cart.__len__())
try:
    print("len(cart):", len(cart))
except TypeError as error:
    print("len(cart):", error)

Cart.__len__ = lambda self: len(self.books)
print("on the type:", len(cart))
