"""A loop over a queryset makes all objects first and keeps them; iterator() makes one at a time."""

import bookshop.ready
from bookshop.shop.models import Book
from django.db import connection
from django.db.models.signals import post_init

made = []
post_init.connect(lambda instance, **kwargs: made.append(instance), sender=Book, weak=False)


def watch(title, books):
    made.clear()
    before = len(connection.queries)
    for book in books():
        break
    first = len(made)
    for book in books():
        pass
    count = len(connection.queries) - before
    print(f"{title}: {first} made for the first, {len(made)} in all, {count} queries")


books = Book.objects.all()
watch("a queryset", lambda: books)
watch("iterator()", lambda: books.iterator())
