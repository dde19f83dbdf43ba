"""lru_cache on a model's method keeps the instance alive, and answers with its result for a fresh one."""

import gc
import weakref
from functools import lru_cache

import bookshop.ready
from bookshop.shop.models import Book


class LabelledBook(Book):
    class Meta:
        app_label = "shop"
        proxy = True

    @lru_cache
    def label(self):
        return f"{self.title}, {self.price}"


emma = LabelledBook.objects.get(title="Emma")
print(emma.label())
watcher = weakref.ref(emma)
del emma
gc.collect()
print("the instance is alive:", watcher() is not None)

Book.objects.filter(title="Emma").update(price="5.00")
fresh = LabelledBook.objects.get(title="Emma")
print("fresh:", fresh.price, "- its label:", fresh.label())

LabelledBook.label.cache_clear()
gc.collect()
print("after cache_clear, alive:", watcher() is not None, "- label:", fresh.label())
