"""A loop over a queryset makes all objects first and keeps them; iterator() makes one at a time."""

import bookshop.ready
from bookshop.shop.models import Book
from django.db import connection
from django.db.models.signals import post_init
from django.dispatch import receiver

made = []


@receiver(post_init, sender=Book)
def count(instance, **kwargs):
    made.append(instance)


def watch(title, books):
    made.clear()
    before = len(connection.queries)
    for book in books():
        break
    first = len(made)
    for book in books():
        pass
    count = len(connection.queries) - before
    second = len(made) - first
    print(f"{title}: made {first} in the first loop, {second} in the second; queries: {count}")


books = Book.objects.all()
watch("a queryset", lambda: books)
watch("iterator()", lambda: books.iterator())
