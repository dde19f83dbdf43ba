"""In CPython an object goes at once when its last reference does, and most of them go without `del`."""


class Book:
    def __init__(self, title):
        self.title = title

    def __del__(self):
        print("   ", self.title, "is gone")


def read():
    book = Book("Emma")


print("a new value for the name")
book = Book("Dracula")
book = None

print("the end of a function")
read()

print("an emptied container")
shelf = [Book("Flatland")]
shelf.clear()

print("a value that nobody kept")
Book("Persuasion")

print("del, and a second name")
book = second = Book("Middlemarch")
del book
print("    del is done")
second = None
