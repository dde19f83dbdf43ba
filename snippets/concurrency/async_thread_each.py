"""Under ASGI every request that waits in an async view keeps a thread of its own, with a sync middleware or without."""
# needs: threads

import asyncio
import threading

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.signals import request_started
from django.db import close_old_connections, reset_queries
from django.http import HttpResponse
from django.urls import path

all_inside = asyncio.Barrier(10)
counts = []


def sync_layer(get_response):
    return lambda request: get_response(request)


async def view(request):
    await all_inside.wait()
    counts.append(threading.active_count() - 1)  # beside the loop's
    return HttpResponse("page")


async def ask(application):
    messages, sent = asyncio.Queue(), asyncio.Queue()
    messages.put_nowait({"type": "http.request"})
    scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
    await application(scope, messages.get, sent.put)


async def ask_ten(case):
    application = get_asgi_application()
    await asyncio.gather(*(ask(application) for _ in range(10)))
    print(f"{case}: 10 requests inside, threads beside the loop's: {counts[0]}")
    counts.clear()
    for thread in threading.enumerate():
        if thread.daemon:  # a helper of asgiref, about to end
            thread.join()


async def main():
    await ask_ten("a sync middleware")
    settings.MIDDLEWARE = []
    await ask_ten("no middleware")
    request_started.disconnect(reset_queries)
    request_started.disconnect(close_old_connections)
    await ask_ten("no receivers of request_started")


urlpatterns = [path("", view)]
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, MIDDLEWARE=["__main__.sync_layer"])
asyncio.run(main())
