"""Only the first read of a deferred field runs a query; then the instance's __dict__ holds the value."""

import bookshop.ready
from bookshop.shop.models import Book
from django.db import connection
from django.test.utils import CaptureQueriesContext

book = Book.objects.defer("summary").get(title="Emma")

for attribute in "title", "summary", "summary", "author", "author":
    in_dict = attribute in book.__dict__
    with CaptureQueriesContext(connection) as queries:
        getattr(book, attribute)
    print(f"{attribute}: in __dict__ {in_dict}, queries {len(queries)}")

print("the author is in:", list(book._state.fields_cache))
