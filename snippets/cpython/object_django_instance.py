"""A model instance keeps its columns in its __dict__; relations and deferred columns come from the class."""

import bookshop.ready
from bookshop.shop.models import Book


def own(book):
    return [name for name in vars(book) if name != "_state"]


emma = Book.objects.get(title="Emma")
print("in __dict__:", own(emma))
print("emma.author:", emma.author, "- by a", type(vars(Book)["author"]).__name__)

short = Book.objects.only("title").get(title="Emma")
print("only title: ", own(short))
print("short.price:", short.price, "- by a", type(vars(Book)["price"]).__name__)
print("afterwards: ", own(short))
