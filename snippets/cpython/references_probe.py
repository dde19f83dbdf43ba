"""`sys.getrefcount` of what one local variable holds says 2 up to Python 3.13, and 1 since 3.14."""

import sys


def local():
    book = object()
    return sys.getrefcount(book)


book = object()

print("one local name: ", local())
print("one global name:", sys.getrefcount(book))
