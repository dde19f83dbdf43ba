"""Django's cache keeps a copy under a key: no caller can change it, it expires, and one key can be deleted."""

import time
from unittest import mock

import bookshop.ready
from bookshop.shop.models import Book
from django.core.cache import cache


def load():
    print("  (loading)")
    return list(Book.objects.filter(author__name="Jane Austen").values_list("title", flat=True))


def austen():
    return cache.get_or_set("titles:austen", load, timeout=60)


austen().append("a gift for Ana")
print(austen())

Book.objects.filter(title="Emma").update(title="Emma, illustrated")
cache.delete("titles:austen")
print(austen())

a_minute_later = time.time() + 61
with mock.patch("time.time", return_value=a_minute_later):
    print(austen())
