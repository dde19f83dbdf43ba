"""A request that computes keeps the GIL; one that waits for SQLite lets other requests of its process run."""
# needs: threads

import sys
import threading

import bookshop.ready
from django.db import connection, transaction
from django.db.models import F

from bookshop.shop.models import Book

sys.setswitchinterval(1000)  # seconds: nobody asks for the GIL, so a switch is always a gift
emma = Book.objects.filter(title="Emma")
has_the_lock = threading.Event()
may_go_on = threading.Lock()
may_go_on.acquire()
went_on = []


def other_request():
    with transaction.atomic():
        emma.update(stock=F("stock") - 1)
        has_the_lock.set()
        may_go_on.acquire()
        went_on.append(True)
    connection.close()


other = threading.Thread(target=other_request)
other.start()
has_the_lock.wait(timeout=20)
may_go_on.release()  # from here on the other request lacks nothing but the GIL

total = sum(number * number for number in range(300_000))
in_computation = bool(went_on)

emma.update(stock=F("stock") - 1)  # waits until the other transaction has ended
in_query = bool(went_on)

other.join()
print("the other request went on during the computation:", in_computation)
print("the other request went on during the query:      ", in_query)
