"""refresh_from_db reloads a model's fields and leaves what cached_property stored."""

import bookshop.ready
from bookshop.shop.models import Book
from django.utils.functional import cached_property


class LabelledBook(Book):
    class Meta:
        app_label = "shop"
        proxy = True

    @cached_property
    def label(self):
        return f"{self.title}, {self.price}"


emma = LabelledBook.objects.get(title="Emma")
print(emma.label)

Book.objects.filter(title="Emma").update(price="5.00")
emma.refresh_from_db()
print("the field:   ", emma.price)
print("the property:", emma.label)

del emma.label
print("after del:   ", emma.label)
