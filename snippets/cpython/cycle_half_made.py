"""In a cycle of imports one module sees the other half made: with the names bound so far, and no more."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

BOOKS = """
currency = "EUR"
import orders
title = "Emma"
"""
ORDERS = """
import books
print("books, seen by orders:", [name for name in vars(books) if name[0] != "_"])

def label():
    return f"{books.title} in {books.currency}"
"""

with TemporaryDirectory() as folder:
    Path(folder, "books.py").write_text(BOOKS)
    Path(folder, "orders.py").write_text(ORDERS)
    sys.path.insert(0, folder)

    import books

    print("books, in the end:    ", [name for name in vars(books) if name[0] != "_"])
    print("label() called now:   ", books.orders.label())
