"""sync_to_async uses one thread for everybody; Django under ASGI gives each request one of its own."""
# needs: threads

import asyncio
import threading

import django
from asgiref.sync import sync_to_async
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.http import HttpResponse
from django.urls import path

sensitive = sync_to_async(threading.get_ident)
both_inside = asyncio.Barrier(2)
seen = {}


def middleware(get_response):
    def layer(request):
        seen[request.path] = [threading.get_ident()]
        return get_response(request)

    return layer


async def view(request, customer):
    seen[request.path] += [await sensitive(), await sensitive()]
    await both_inside.wait()
    return HttpResponse("page")


async def ask(path):
    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": []}
    messages, sent = asyncio.Queue(), asyncio.Queue()
    messages.put_nowait({"type": "http.request"})
    await application(scope, messages.get, sent.put)


async def main():
    everybody = await asyncio.gather(sensitive(), sensitive(), sensitive())
    print("three tasks, no request: threads:", len(set(everybody)))
    await asyncio.gather(ask("/ana/"), ask("/ben/"))
    ana, ben = set(seen["/ana/"]), set(seen["/ben/"])
    print("a layer and two calls in one request: threads:", len(ana))
    print("the same in two requests at once: threads:", len(ana | ben))


urlpatterns = [path("<str:customer>/", view)]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=["__main__.middleware"])
django.setup()
application = ASGIHandler()
asyncio.run(main())

for thread in threading.enumerate():
    if thread.daemon:  # asgiref's helpers, which are about to end
        thread.join()
