"""A metaclass sees the body's names in the order in which they were written, and can collect them."""


class Field:
    pass


class Collect(type):
    def __new__(meta, name, bases, namespace):
        cls = super().__new__(meta, name, bases, namespace)
        own = [key for key, value in namespace.items() if isinstance(value, Field)]
        cls.fields = getattr(cls, "fields", []) + own
        return cls


class Model(metaclass=Collect):
    pass


class Book(Model):
    title = Field()
    shelf = "novels"
    author = Field()
    price = Field()


class Ebook(Book):
    size = Field()


print("Book: ", Book.fields)
print("Ebook:", Ebook.fields)
print("both classes are made by", type(Book).__name__, "and", type(Ebook).__name__)
