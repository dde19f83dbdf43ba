"""In async code each call of Django's ORM goes to another thread and back; one `async for` takes one trip for all rows."""
# needs: threads

import asyncio
import os
import resource

import bookshop.ready
from bookshop.shop.models import Book

if not hasattr(os, "sched_setaffinity"):
    raise SystemExit("This program needs Linux, where a process can be kept on one processor.")
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def switches():
    """How often the kernel has switched away from this thread, the event loop's."""
    usage = resource.getrusage(resource.RUSAGE_THREAD)
    return usage.ru_nvcsw + usage.ru_nivcsw


async def one_by_one(numbers):
    return [await Book.objects.aget(pk=number) for number in numbers]


async def all_at_once(numbers):
    return [book async for book in Book.objects.filter(pk__in=numbers).order_by("pk")]


async def main():
    numbers = [number async for number in Book.objects.order_by("pk").values_list("pk", flat=True)]
    before = switches()
    books = await one_by_one(numbers)
    enough = switches() - before >= len(books)
    print(f"{len(books)} books with aget:      a switch for each, or more:", enough)
    before = switches()
    same = await all_at_once(numbers) == books
    fewer = switches() - before < len(books)
    print("the same with async for:   fewer than one for each:   ", same and fewer)


asyncio.run(main())
