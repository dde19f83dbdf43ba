"""When the client of a def view leaves, Django stops waiting for the view, which runs to its end in its thread."""
# needs: threads

import asyncio
import threading

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path
from django.utils.decorators import async_only_middleware

inside, may_end = threading.Event(), threading.Event()


def report(request):
    inside.set()
    may_end.wait()
    print("the view runs to its end")
    return HttpResponse("the report")


@async_only_middleware
def edge(get_response):
    async def middleware(request):
        try:
            return await get_response(request)
        except asyncio.CancelledError:
            print("Django waits no longer")
            may_end.set()
            raise

    return middleware


async def server_says():
    yield {"type": "http.request"}
    await asyncio.to_thread(inside.wait)
    print("the client leaves")
    yield {"type": "http.disconnect"}


urlpatterns = [path("report/", report)]
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, MIDDLEWARE=["__main__.edge"])
scope = {"type": "http", "method": "GET", "path": "/report/", "headers": []}
asyncio.run(get_asgi_application()(scope, server_says().__anext__, send=None))
