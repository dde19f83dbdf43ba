"""In Django an atomic block inside another is a savepoint: when it fails, only its own changes are undone."""

import re

import bookshop.ready
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from bookshop.shop.models import Book, Customer, OutOfStock, place_order

ana = Customer.objects.get(user__username="ana")
flatland, emma, persuasion = [
    Book.objects.get(title=title) for title in ("Flatland", "Emma", "Persuasion")
]

with CaptureQueriesContext(connection) as queries:
    with transaction.atomic():
        place_order(ana, {emma: 1})
        try:
            place_order(ana, {flatland: 1, persuasion: 2})
        except OutOfStock as error:
            print(error)

for query in queries:
    print("   ", re.match(r'[A-Z ]+("shop_\w+")?', query["sql"])[0].strip())

for book in (flatland, emma, persuasion):
    print(f"{book}: {book.stock} before", end=", ")
    book.refresh_from_db()
    print(f"{book.stock} after")
