"""lru_cache on a function that returns a queryset keeps it unread, then filled, then stale."""

from functools import lru_cache

import bookshop.ready
from bookshop.shop.models import Book
from django.db import connection
from django.test.utils import CaptureQueriesContext


@lru_cache
def austen():
    return Book.objects.filter(author__name="Jane Austen")


def show(what):
    with CaptureQueriesContext(connection) as queries:
        prices = [str(book.price) for book in austen()]
    print(f"{what}: {prices}, queries: {len(queries)}")


with CaptureQueriesContext(connection) as queries:
    austen()
print("called, queries:", len(queries))
show("first loop")
Book.objects.filter(title="Emma").update(price="5.00")
show("Emma costs 5.00")
austen.cache_clear()
show("after cache_clear")
