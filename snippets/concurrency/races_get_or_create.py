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


def request(model, lookup, field, value):
    def default():  # Django calls it between its SELECT and its INSERT
        neither_was_found.wait(timeout=20)
        return value

    _, created = model.objects.get_or_create(**lookup, defaults={field: default})
    connection.close()
    return created


def two_requests(*arguments):
    with ThreadPoolExecutor(2) as pool:
        futures = [pool.submit(request, *arguments) for _ in range(2)]
    return sorted(future.result() for future in futures)


author = Author, {"name": "George Eliot"}, "born", 1819
order = Order, {"customer": customer}, "placed_at", timezone.now()
print("author, name unique: created", two_requests(*author))
print("order, no constraint: created", two_requests(*order))
try:
    Order.objects.get_or_create(customer=customer)
except Order.MultipleObjectsReturned as error:
    print("the next one:", type(error).__name__)
