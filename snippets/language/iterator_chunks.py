"""iterator(chunk_size=n) prefetches for n objects at a time: smaller chunks, more queries."""

import bookshop.ready
from bookshop.shop.models import Book
from django.db import connection

books = Book.objects.prefetch_related("genres")
for size in 20, 10, 5, 1:
    before = len(connection.queries)
    for book in books.iterator(chunk_size=size):
        list(book.genres.all())
    print(f"chunk_size={size:2}: {len(connection.queries) - before:2} queries")

try:
    books.iterator()
except ValueError as error:
    print("ValueError:", error)
