"""Model.__repr__ calls __str__, so a __str__ that follows a relation runs a query for each object shown."""

import bookshop.ready
from bookshop.shop.models import Book, Customer
from django.db import connection
from django.test.utils import CaptureQueriesContext

print(repr(Book.objects.get(title="Emma")))

for customers in Customer.objects.all(), Customer.objects.select_related("user"):
    with CaptureQueriesContext(connection) as queries:
        text = repr(list(customers))
    print(text)
    print("queries:", len(queries))
