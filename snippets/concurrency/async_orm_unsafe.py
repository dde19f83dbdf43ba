"""In a coroutine Django refuses every query that would block the loop, even one hidden in an attribute."""

import asyncio

import bookshop.ready
from bookshop.shop.models import Book
from django.core.exceptions import SynchronousOnlyOperation

plain = Book.objects.get(title="Emma")
joined = Book.objects.select_related("author").get(title="Emma")
shelf = Book.objects.filter(author__name="Jane Austen")


async def main():
    tries = {
        "Book.objects.count()": Book.objects.count,
        "list(shelf)": lambda: list(shelf),
        "plain.author": lambda: plain.author,
        "joined.author": lambda: joined.author,
    }
    for code, run in tries.items():
        try:
            print(f"{code}: {run()}")
        except SynchronousOnlyOperation as error:
            print(f"{code}: {type(error).__name__}")


asyncio.run(main())
