"""`prefetch_related` links authors and books both ways, a cycle: such objects wait for the collector."""

import gc
import weakref

import bookshop.ready
from bookshop.shop.models import Author, Book


def show(how, things):
    count, alive = len(things), weakref.WeakSet(things)
    things.clear()  # the last reference from outside
    print(f"{how:17} {len(alive):2} of {count} wait for the collector")


gc.collect()
gc.disable()

show("all", list(Book.objects.all()))
show("select_related", list(Book.objects.select_related("author")))
show("prefetch_related", list(Author.objects.prefetch_related("books")))
