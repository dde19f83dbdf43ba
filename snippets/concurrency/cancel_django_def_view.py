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


async def send(message):
    print("never printed")


async def main():
    messages = asyncio.Queue()
    messages.put_nowait({"type": "http.request"})
    scope = {"type": "http", "method": "GET", "path": "/report/", "headers": []}
    call = asyncio.create_task(application.handle(scope, messages.get, send))
    await asyncio.to_thread(inside.wait)
    messages.put_nowait({"type": "http.disconnect"})
    print("the client has left")
    for _ in range(20):  # turns of the loop, in which Django hears of it and gives up
        await asyncio.sleep(0)
    may_end.set()
    await call


urlpatterns = [path("report/", report)]
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__)
application = get_asgi_application()
asyncio.run(main())
