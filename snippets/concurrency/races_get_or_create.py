"""get_or_create() at the same time makes one row where a constraint forbids two, and two rows elsewhere."""
# needs: threads

import threading
from concurrent.futures import ThreadPoolExecutor

import bookshop.ready
from django.db import connection
from django.utils import timezone

from bookshop.shop.models import Author, Customer, Order

neither_was_found = threading.Barrier(2)
Order.objects.all().delete()
customer = Customer.objects.first()


def after_both_have_looked(value):
    def default():  # Django calls it between its SELECT and its INSERT
        neither_was_found.wait(timeout=20)
        return value

    return default


def author():
    born = after_both_have_looked(1819)
    return Author.objects.get_or_create(name="George Eliot", defaults={"born": born})


def order():
    now = after_both_have_looked(timezone.now())
    return Order.objects.get_or_create(customer=customer, defaults={"placed_at": now})


def request(get_or_create):
    _, created = get_or_create()
    connection.close()
    return created


with ThreadPoolExecutor(2) as pool:
    print("author, name unique: created", sorted(pool.map(request, [author, author])))
    print("order, no constraint: created", sorted(pool.map(request, [order, order])))
try:
    Order.objects.get_or_create(customer=customer)
except Order.MultipleObjectsReturned as error:
    print("the next one:", type(error).__name__)
