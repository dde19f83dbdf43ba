"""While an async view waits, a sync middleware keeps a thread for its request; an async one keeps none."""
# needs: threads

import asyncio
import threading

import django
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.http import HttpResponse
from django.test import override_settings
from django.urls import path
from django.utils.decorators import async_only_middleware

inside = []


def sync_layer(get_response):
    def layer(request):
        inside.append(threading.get_ident())  # the thread that waits here for the response
        return get_response(request)

    return layer


@async_only_middleware
def async_layer(get_response):
    async def layer(request):
        inside.append(threading.get_ident())
        return await get_response(request)

    return layer


async def view(request):
    await all_inside.wait()
    return HttpResponse("page")


async def ask(application):
    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
    messages, sent = asyncio.Queue(), asyncio.Queue()
    messages.put_nowait({"type": "http.request"})
    await application(scope, messages.get, sent.put)


async def ask_ten():
    application = ASGIHandler()
    await asyncio.gather(*(ask(application) for _ in range(10)))


urlpatterns = [path("", view)]
settings.configure(ROOT_URLCONF=__name__)
django.setup()
for name in "async_layer", "sync_layer":
    inside.clear()
    all_inside = asyncio.Barrier(10)
    with override_settings(MIDDLEWARE=[f"__main__.{name}"]):
        asyncio.run(ask_ten())
    print(f"{name}: 10 requests wait in the view, threads inside the layer: {len(set(inside))}")

for thread in threading.enumerate():
    if thread.daemon:  # asgiref's helpers, which are about to end
        thread.join()
