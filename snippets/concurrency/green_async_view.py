"""Under gevent one async view is enough: while it waits, Django refuses the database to all other requests."""
# needs: gevent

from gevent import monkey

monkey.patch_all()

import asyncio
import threading

from asgiref.sync import async_to_sync
from django.conf import settings
from django.core.exceptions import SynchronousOnlyOperation
from django.db import connection

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
inside, leave = threading.Event(), threading.Event()


async def async_view():
    inside.set()
    await asyncio.to_thread(leave.wait)


def sync_view():
    try:
        connection.ensure_connection()
    except SynchronousOnlyOperation as error:
        return type(error).__name__
    connection.close()
    return "served"


first = threading.Thread(target=async_to_sync(async_view))  # how Django calls it under WSGI
print("before it:     ", sync_view())
first.start()
inside.wait()
print("while it waits:", sync_view())
leave.set()
first.join()
print("after it:      ", sync_view())
