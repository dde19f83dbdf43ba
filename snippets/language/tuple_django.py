"""Django hands out as tuples what nobody should change: a model's list of fields, a row of values_list()."""

import bookshop.ready
from bookshop.shop.models import Book

fields = Book._meta.fields
print(type(fields).__name__, "is a tuple:", isinstance(fields, tuple))
try:
    fields.append("isbn")
except AttributeError as error:
    print(error)

row = Book.objects.values_list("title", "price", named=True).get(title="Emma")
print(row, "is a tuple:", isinstance(row, tuple))
print("price, by name and by index:", row.price, row[1])
try:
    row.price = 0
except AttributeError as error:
    print(type(error).__name__)
print(row._replace(price=0))
