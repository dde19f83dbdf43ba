"""Lambdas given to on_commit in a loop run after the loop, so all of them see its last value; partial keeps each."""

from functools import partial

import bookshop.ready
from django.db import transaction

from bookshop.shop.models import Book


def receipt(book):
    print("    receipt for", book)


def sell(titles):
    with transaction.atomic():
        for book in Book.objects.filter(title__in=titles):
            transaction.on_commit(lambda: receipt(book))


def sell_rightly(titles):
    with transaction.atomic():
        for book in Book.objects.filter(title__in=titles):
            transaction.on_commit(partial(receipt, book))


for function in sell, sell_rightly:
    print(function.__name__)
    function(["Emma", "Flatland", "Persuasion"])
