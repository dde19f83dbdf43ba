"""Django makes each instance that a query loads with the class method from_db, which receives the class of the query."""

import bookshop.ready
from bookshop.shop.models import Book


class Bargain(Book):
    class Meta:
        app_label = "shop"
        proxy = True

    @classmethod
    def from_db(cls, *args, **kwargs):
        print("from_db of", cls.__name__)
        return super().from_db(*args, **kwargs)


bargain = Bargain.objects.get(title="Emma")
book = Book.objects.get(title="Emma")
print("one method made:", type(bargain).__name__, type(book).__name__)
