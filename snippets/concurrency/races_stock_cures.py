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
    return emma.filter(stock__gte=1).update(stock=F("stock") - 1)


def with_f():
    return emma.update(stock=F("stock") - 1)


def buy(how):
    in_stock = emma.get().stock
    both_have_read.wait(timeout=20)
    try:
        return "sold" if in_stock > 0 and how() else "sold out"
    except IntegrityError:
        return "IntegrityError"
    finally:
        connection.close()


both_have_read = threading.Barrier(2)
for how in conditional, with_f:
    emma.update(stock=1)
    with ThreadPoolExecutor(2) as pool:
        outcomes = sorted(pool.map(buy, [how, how]))
    print(f"{how.__name__:12} {outcomes}, stock {emma.get().stock}")
