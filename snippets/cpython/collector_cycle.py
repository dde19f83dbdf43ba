"""Objects that refer to each other keep each other's count above zero; only the collector frees them."""

import gc
import weakref


class Author:
    pass


class Book:
    pass


gc.disable()  # nothing is collected unless we say so

book = Book()
weakref.finalize(book, print, "    the single book is gone")
print("del book")
del book

author, book = Author(), Book()
author.book, book.author = book, author
weakref.finalize(author, print, "    the author is gone")
weakref.finalize(book, print, "    the author's book is gone")
print("del author, book")
del author, book

print("gc.collect()")
gc.collect()
