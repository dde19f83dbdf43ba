"""Django keeps a database connection for each thread: its own transaction, refused to all other threads."""
# needs: threads

import threading

import bookshop.ready
from django.db import DatabaseError, connection, connections, transaction

from bookshop.shop.models import Book


def other_thread(of_main):
    Book.objects.count()
    print("the other thread's connection is main's:", connections["default"] is of_main)
    print("main is in a transaction:", of_main.in_atomic_block)
    print("the other thread is in one:", connection.in_atomic_block)
    try:
        of_main.cursor()
    except DatabaseError as error:
        print("using main's:", type(error).__name__)
    connection.close()  # a thread of your own closes what it has opened


with transaction.atomic():
    thread = threading.Thread(target=other_thread, args=[connections["default"]])
    thread.start()
    thread.join()
