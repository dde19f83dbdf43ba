"""Reading an attribute asks a data descriptor, then the instance, then the class, then __getattr__."""


class DataDescriptor:
    def __get__(self, instance, owner):
        return "a data descriptor in the class"

    def __set__(self, instance, value):
        raise AttributeError("read only")


class NonDataDescriptor:
    def __get__(self, instance, owner):
        return "a non-data descriptor in the class"


class Book:
    title = DataDescriptor()

    def __getattr__(self, name):
        return "__getattr__"


book = Book()
book.__dict__["title"] = "the instance's __dict__"
print(book.title)

Book.title = NonDataDescriptor()
print(book.title)

del book.__dict__["title"]
print(book.title)

Book.title = "a plain attribute of the class"
print(book.title)

del Book.title
print(book.title)
