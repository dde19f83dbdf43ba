"""order_by() has the database sort and fetches the rows of a slice; sorted() fetches all rows first."""

from operator import attrgetter

import bookshop.ready
from bookshop.shop.models import Book
from django.db import connection
from django.db.models.signals import post_init
from django.dispatch import receiver

made = []


@receiver(post_init, sender=Book)
def count(instance, **kwargs):
    made.append(instance)


def show(heading, fetch):
    made.clear()
    titles = [book.title for book in fetch()]
    print(f"{heading}: {len(made)} objects made for {titles}")
    print("   ", *connection.queries[-1]["sql"].partition("ORDER BY")[1:])


books = Book.objects.order_by("-published", "title")
show("order_by()", lambda: books[:2])
show("reverse() ", lambda: books.reverse()[:2])
show("sorted()  ", lambda: sorted(Book.objects.all(), key=attrgetter("published"))[:2])

try:
    sorted(Book.objects.all())
except TypeError as error:
    print("sorted() without a key:", error)
