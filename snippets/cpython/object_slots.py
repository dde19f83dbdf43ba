"""With __slots__ an instance has no __dict__: each attribute is a descriptor of the class, and no others fit."""


class Book:
    __slots__ = ("title", "price")


class Ebook(Book):
    pass


emma = Book()
emma.title = "Emma"
print("title:", emma.title, "- kept by a", type(vars(Book)["title"]).__name__)
print("has a __dict__:", hasattr(emma, "__dict__"))
try:
    emma.pages = 474
except AttributeError as error:
    print("pages:", type(error).__name__)

ebook = Ebook()
ebook.pages = 474
print("a subclass without __slots__:", vars(ebook))
