"""__init_subclass__ collects fields and registers classes without a metaclass of your own."""


class Field:
    def __set_name__(self, owner, name):
        self.name = name


class Model:
    fields = []
    registry = {}

    def __init_subclass__(cls, **options):
        super().__init_subclass__()
        cls.fields = cls.fields + [v.name for v in vars(cls).values() if isinstance(v, Field)]
        cls.registry[cls.__name__] = options


class Book(Model, table="books"):
    title = Field()
    author = Field()
    price = Field()


class Ebook(Book, table="ebooks"):
    size = Field()


print("Book: ", Book.fields)
print("Ebook:", Ebook.fields)
print("registry:", Model.registry)
print("made by", type(Book).__name__)
