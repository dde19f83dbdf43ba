"""On SQLite select_for_update() locks nothing; BEGIN IMMEDIATE lets one transaction in at a time."""
# needs: threads

import contextlib
import threading
from concurrent.futures import ThreadPoolExecutor

import bookshop.ready
from django.db import OperationalError, connection, connections, transaction

from bookshop.shop.models import Book


def buy(patience):
    try:
        with transaction.atomic():
            emma = Book.objects.select_for_update().get(title="Emma")
            with contextlib.suppress(threading.BrokenBarrierError):
                both_have_read.wait(timeout=patience)
            if emma.stock == 0:
                return "sold out"
            emma.stock -= 1
            emma.save()
        return "sold"
    except OperationalError as error:
        return str(error)
    finally:
        connection.close()


for mode, patience in ("DEFERRED", 20), ("IMMEDIATE", 0.2):
    # As in settings.py: DATABASES["default"]["OPTIONS"]. New connections begin like this.
    connections.settings["default"]["OPTIONS"] = {"transaction_mode": mode, "timeout": 60}
    Book.objects.filter(title="Emma").update(stock=1)
    both_have_read = threading.Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        print(f"{mode:9}", sorted(pool.map(buy, [patience, patience])))
