"""In async code each call of Django's ORM is a trip to another thread; one `async for` makes one trip for all rows."""
# needs: threads

import asyncio
import os
import resource
from unittest.mock import patch

import bookshop.ready
from asgiref.sync import SyncToAsync
from bookshop.shop.models import Book

if not hasattr(os, "sched_setaffinity"):
    raise SystemExit("This program needs Linux, where a process can be kept on one processor.")
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
trip = SyncToAsync.__call__


def switches():
    """How often the kernel has switched away from this thread, the event loop's."""
    usage = resource.getrusage(resource.RUSAGE_THREAD)
    return usage.ru_nvcsw + usage.ru_nivcsw


async def main():
    with patch.object(SyncToAsync, "__call__", autospec=True, side_effect=trip) as trips:
        books = [book async for book in Book.objects.order_by("pk")]
        print(f"{len(books)} books with async for, trips to a thread:", trips.call_count)

        trips.reset_mock()
        before = switches()
        same = [await Book.objects.aget(pk=book.pk) for book in books]
        print(f"{len(same)} books with aget, trips to a thread:     ", trips.call_count)
        print("a switch for each trip, or more:             ", switches() - before >= trips.call_count)


asyncio.run(main())
