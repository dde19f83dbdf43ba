"""A model instance is compared and hashed by its primary key alone; while it has none, it cannot be a dict's key."""

import bookshop.ready
from bookshop.shop.models import Book

emma = Book.objects.get(title="Emma")
again = Book.objects.get(title="Emma")
again.title = "Emma, annotated"

cart = {emma: 2}
print("another object:", again is not emma)
print("equal:", again == emma)
print("quantity:", cart[again])

try:
    cart[Book(title="Sanditon")] = 1
except TypeError as error:
    print("an unsaved book:", type(error).__name__)

emma.pk = None  # as for a copy of the row
print("entries:", len(cart), "- found:", again in cart)
