"""A transaction does not work around await: keep it in one sync function, and call that in a thread."""
# needs: threads

import asyncio

import bookshop.ready
from asgiref.sync import sync_to_async
from bookshop.shop.models import Book, Customer, OutOfStock, place_order
from django.core.exceptions import SynchronousOnlyOperation
from django.db import transaction


async def main():
    try:
        async with transaction.atomic():
            pass
    except TypeError as error:
        print("async with atomic():", type(error).__name__)

    try:
        with transaction.atomic():
            pass
    except SynchronousOnlyOperation as error:
        print("with atomic():", type(error).__name__)

    customer = await Customer.objects.afirst()
    book = await Book.objects.filter(stock__gt=1).afirst()
    print("orders:", await customer.orders.acount())
    try:
        await sync_to_async(place_order)(customer, {book: book.stock + 1})
    except OutOfStock:
        print("too many copies, rolled back:", await customer.orders.acount())
    await sync_to_async(place_order)(customer, {book: 1})
    print("one copy, committed:", await customer.orders.acount())


asyncio.run(main())
