"""`del` takes away a name, an item or an attribute, which its container may hear of; the object is not asked."""


class Book:
    def __del__(self):
        print("        the book is gone")


class Shelf(dict):
    def __delitem__(self, key):
        print("    __delitem__", key)
        super().__delitem__(key)

    def __delattr__(self, name):
        print("    __delattr__", name)
        super().__delattr__(name)


book = Book()
shelf = Shelf(emma=book)
shelf.first = book

print("del book")
del book
print('del shelf["emma"]')
del shelf["emma"]
print("del shelf.first")
del shelf.first
