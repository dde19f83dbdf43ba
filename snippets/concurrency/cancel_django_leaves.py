"""When the client leaves, Django cancels the async view; what it answers then is sent only if it refuses."""
# needs: threads

import asyncio

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path

inside = asyncio.Event()


async def order(request, refuse):
    inside.set()
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("   view: CancelledError")
        if not refuse:
            raise
    return HttpResponse("done")


urlpatterns = [path("raise/", order, {"refuse": False}), path("refuse/", order, {"refuse": True})]
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__)
application = get_asgi_application()


async def send(message):
    print("   Django sends", message["type"])


async def visit(address):
    async def receive():
        if messages[0]["type"] == "http.disconnect":
            await inside.wait()
        return messages.pop(0)

    inside.clear()
    messages = [{"type": "http.request"}, {"type": "http.disconnect"}]
    print(address)
    await application.handle({"type": "http", "method": "GET", "path": address, "headers": []}, receive, send)
    print("   Django has returned")


async def main():
    await visit("/raise/")
    await visit("/refuse/")


asyncio.run(main())
