"""Two SQLite transactions that read and then write would wait for each other; one gets an error at once."""
# needs: threads

import threading
from concurrent.futures import ThreadPoolExecutor

import bookshop.ready
from django.db import OperationalError, connection, connections, transaction
from django.db.models import F

from bookshop.shop.models import Book

# New connections wait 1,000 seconds for a lock, if SQLite lets them wait.
connections.settings["default"]["OPTIONS"]["timeout"] = 1000
both_have_read = threading.Barrier(2)


def buy(title):
    try:
        with transaction.atomic():
            book = Book.objects.get(title=title)  # keeps a lock for reading
            both_have_read.wait(timeout=20)
            Book.objects.filter(pk=book.pk).update(stock=F("stock") - 1)  # wants to write
        return "sold"
    except OperationalError as error:
        return f"{type(error).__name__}: {error}"
    finally:
        connection.close()


with ThreadPoolExecutor(2) as pool:
    for outcome in sorted(pool.map(buy, ["Emma", "Flatland"])):
        print(outcome)
