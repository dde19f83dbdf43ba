"""DISTINCT compares all selected columns, and the model's ordering adds one; order_by() replaces it."""

import bookshop.ready
from bookshop.shop.models import Book
from django.db import connection

austen = Book.objects.filter(author__name="Jane Austen")
names = austen.values_list("author__name", flat=True).distinct()

print(list(names))
print(list(names.order_by("author__name")))
for query in connection.queries:
    print(query["sql"].partition(" FROM ")[0])
