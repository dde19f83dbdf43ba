"""A model instance is hashed by its primary key, and equal to those of its model that have the same; without one it is no key."""

import bookshop.ready
from bookshop.shop.models import Author, Book

emma = Book.objects.get(title="Emma")
again = Book.objects.get(title="Emma")
again.title = "Emma, annotated"

cart = {emma: 2}
print("another object:", again is not emma)
print("equal:", again == emma)
print("quantity:", cart[again])

author = Author(pk=emma.pk)
print("an author with that key has the same hash:", hash(author) == hash(emma))
print("found:", author in cart)

try:
    cart[Book(title="Sanditon")] = 1
except TypeError as error:
    print("an unsaved book:", type(error).__name__)

emma.pk = None  # as emma.delete() does
print("entries:", len(cart), "- found:", again in cart)
