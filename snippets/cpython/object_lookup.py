"""An attribute comes from the type's data descriptor, else the instance's __dict__, else the type, else __getattr__."""


class Shelf:
    def __init__(self):
        vars(self).update(price="instance", title="instance")

    @property
    def price(self):
        return "property of the type"

    def title(self):
        pass

    def label(self):
        pass

    def __getattr__(self, name):
        return f"__getattr__({name!r})"


shelf = Shelf()
print("price:", shelf.price)
print("title:", shelf.title)
print("label:", type(shelf.label).__name__, "of the type")
print("pages:", shelf.pages)
