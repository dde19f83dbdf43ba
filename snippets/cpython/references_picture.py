"""`del` takes away a reference, not the object; the object goes when its last reference does."""

import sys
import weakref


class Book:
    pass


def reading(thing):
    return sys.getrefcount(thing)


def draw(statement):
    print(statement)
    for name in "emma", "shelf":
        if name in globals():
            print(f"    {name} -> {type(globals()[name]).__name__}")
    if find():
        count = reading(find()) - NOBODY
        print(f"    Book = {count} reference{'s' * (count > 1)}")
    if "shelf" in globals():
        print("    list =", ", ".join(type(item).__name__ for item in shelf) or "empty")


NOBODY = reading(Book())  # what it reads of an object that nothing else refers to
emma = Book()
find = weakref.ref(emma)  # returns the book, or None when it is gone
draw("emma = Book()")
shelf = [emma]
draw("shelf = [emma]")
del emma
draw("del emma")
shelf.clear()
draw("shelf.clear()")
