"""The ORM's async methods run their SQL in another thread, and five gathered queries one at a time."""
# needs: threads

import asyncio
import threading

import bookshop.ready
from asgiref.sync import sync_to_async
from bookshop.shop.models import Book
from django.db import connection

running = most = 0
threads = set()


def watch(execute, *arguments):
    global running, most
    running += 1
    most = max(most, running)
    threads.add(threading.current_thread())
    result = execute(*arguments)
    running -= 1
    return result


def install():
    connection.execute_wrappers.append(watch)  # of the connection that belongs to this thread


async def main():
    await sync_to_async(install)()
    book = await Book.objects.aget(title="Emma")
    titles = [book.title async for book in Book.objects.filter(price__lt=book.price)]
    print(book, "and", len(titles), "cheaper ones")
    counts = await asyncio.gather(*(Book.objects.filter(stock=n).acount() for n in range(5)))
    print("counts:", counts)


asyncio.run(main())
print("threads:", len(threads), "the loop's among them:", threading.main_thread() in threads)
print("queries at once, at most:", most)
