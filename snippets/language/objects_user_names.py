"""A name from a user reaches every attribute: methods that act, and through format() the module's secrets."""

SECRET_KEY = "do not tell"


class Book:
    def __init__(self, title):
        self.title = title

    def delete(self):
        return f"{self.title} is deleted"


def cell(book, column):
    value = getattr(book, column)
    return value() if callable(value) else value


emma = Book("Emma")
print(cell(emma, "title"))
print(cell(emma, "delete"))
print("{book.title}".format(book=emma))
print("{book.__init__.__globals__[SECRET_KEY]}".format(book=emma))

COLUMNS = {"title": lambda book: book.title}
for column in "title", "delete":
    read = COLUMNS.get(column)
    print(column, "->", read(emma) if read else "refused")
