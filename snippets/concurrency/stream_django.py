"""Django asks a streaming view for its next part only after the server has taken the last one."""
# needs: threads

import asyncio

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import StreamingHttpResponse
from django.urls import path


async def rows():
    for number in 1, 2, 3:
        print("the view makes row", number)
        yield f"row {number}"


async def export(request):
    return StreamingHttpResponse(rows())


async def send(message):
    if body := message.get("body"):
        for _ in range(100):  # a slow client: many turns of the loop
            await asyncio.sleep(0)
        print("    the server has taken", body.decode())


urlpatterns = [path("export/", export)]
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__)
application = get_asgi_application()

messages = asyncio.Queue()
messages.put_nowait({"type": "http.request"})
scope = {"type": "http", "method": "GET", "path": "/export/", "headers": []}
asyncio.run(application.handle(scope, messages.get, send))
