"""When the client of a def view leaves, the view runs on in its thread; only its answer is dropped."""
# needs: threads

import asyncio
import threading

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path

inside, may_end = threading.Event(), threading.Event()


def report(request):
    inside.set()
    may_end.wait()
    print("view: runs to its end")
    return HttpResponse("the report")


urlpatterns = [path("report/", report)]
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__)
application = get_asgi_application()
messages = [{"type": "http.request"}, {"type": "http.disconnect"}]


async def receive():
    if len(messages) == 1:
        await asyncio.to_thread(inside.wait)
        print("server:", messages[0]["type"])
    return messages.pop(0)


async def send(message):
    print("never printed")


async def main():
    scope = {"type": "http", "method": "GET", "path": "/report/", "headers": []}
    call = asyncio.create_task(application.handle(scope, receive, send))
    while messages:
        await asyncio.sleep(0)
    for _ in range(20):  # turns in which Django hears of it and gives up
        await asyncio.sleep(0)
    may_end.set()
    await call
    print("Django has returned")


asyncio.run(main())
