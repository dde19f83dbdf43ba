"""Read, subtract, save(): two connections sell the same last copy, and the stock says 0."""
# needs: threads

import threading

import bookshop.ready
from django.db import connection

from bookshop.shop.models import Book

Book.objects.filter(title="Emma").update(stock=1)
both_have_read = threading.Barrier(2)
sold = []


def buy(customer):
    emma = Book.objects.get(title="Emma")
    both_have_read.wait(timeout=20)
    if emma.stock > 0:
        emma.stock -= 1
        emma.save()
        sold.append(customer)
    connection.close()


threads = [threading.Thread(target=buy, args=[name]) for name in ("Ana", "Ben")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("sold to:", *sorted(sold))
print("copies in stock:", Book.objects.get(title="Emma").stock)
