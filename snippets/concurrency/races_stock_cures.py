"""One UPDATE that checks and subtracts sells the last copy once; F() alone leans on the constraint."""
# needs: threads

import threading
from concurrent.futures import ThreadPoolExecutor

import bookshop.ready
from django.db import IntegrityError, connection
from django.db.models import F

from bookshop.shop.models import Book

emma = Book.objects.filter(title="Emma")


def conditional():
    return "sold" if emma.filter(stock__gte=1).update(stock=F("stock") - 1) else "sold out"


def with_f():
    try:
        emma.update(stock=F("stock") - 1)
        return "sold"
    except IntegrityError:
        return "IntegrityError"


def buy(how):
    in_stock = emma.get().stock
    both_have_read.wait(timeout=20)
    outcome = how() if in_stock > 0 else "sold out"
    connection.close()
    return outcome


both_have_read = threading.Barrier(2)
for how in conditional, with_f:
    emma.update(stock=1)
    with ThreadPoolExecutor(2) as pool:
        outcomes = sorted(pool.map(buy, [how, how]))
    print(f"{how.__name__:12} {outcomes}, stock {emma.get().stock}")
