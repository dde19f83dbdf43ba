"""When the client leaves, Django cancels the async view, and sends only what a view that refuses still answers."""
# needs: threads

import asyncio

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path

inside = asyncio.Queue()


async def order(request, what):
    inside.put_nowait(request)
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("   view: CancelledError")
        if what == "raise":
            raise
    return HttpResponse("done")


async def send(message):
    print("   Django sends", message["type"])


async def main():
    for address in "/raise/", "/refuse/":
        print(address)
        messages = asyncio.Queue()
        messages.put_nowait({"type": "http.request"})
        scope = {"type": "http", "method": "GET", "path": address, "headers": []}
        call = asyncio.create_task(application.handle(scope, messages.get, send))
        await inside.get()
        messages.put_nowait({"type": "http.disconnect"})
        await call


urlpatterns = [path("<what>/", order)]
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__)
application = get_asgi_application()
asyncio.run(main())
