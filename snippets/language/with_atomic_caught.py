"""A failed save undoes the Django atomic block around it, even if its error is caught inside; another error caught there does not."""

import bookshop.ready
from django.db import transaction

from bookshop.shop.models import Genre


def slip():
    raise LookupError("no such genre")


def same_name_again():
    Genre.objects.create(name="Epic")


for name, fail in ("Epic", slip), ("Gothic", same_name_again):
    with transaction.atomic():
        Genre.objects.create(name=name)
        try:
            fail()
        except Exception as error:
            print("caught inside:", type(error).__name__)
    print(f"    {name} is saved:", Genre.objects.filter(name=name).exists())
