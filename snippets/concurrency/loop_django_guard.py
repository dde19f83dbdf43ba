"""Django's ORM refuses a query in a thread whose event loop is running, in a plain callback too."""

import asyncio

import bookshop.ready
from bookshop.shop.models import Book
from django.core.exceptions import SynchronousOnlyOperation


def count_books(where):
    try:
        print(where, Book.objects.count(), "books")
    except SynchronousOnlyOperation:
        print(where, "SynchronousOnlyOperation")


async def main():
    count_books("in a coroutine: ")
    asyncio.get_running_loop().call_soon(count_books, "in a callback:  ")
    await asyncio.sleep(0)


count_books("no loop runs:   ")
asyncio.run(main())
count_books("after the loop: ")
