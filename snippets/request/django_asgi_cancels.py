"""Under ASGI Django cancels an async view whose client has left: it gets a CancelledError."""
# needs: uvicorn

import asyncio
import socket

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.urls import path

from servers import until, uvicorn


async def wait_for_ever(request):
    print("the view waits", flush=True)
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("the view is cancelled", flush=True)
        raise


urlpatterns = [path("wait/", wait_for_ever)]
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__)
application = get_asgi_application()

if __name__ == "__main__":
    with uvicorn("django_asgi_cancels:application", "--lifespan=off", "--log-level=error") as server:
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            client.sendall(b"GET /wait/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
            until(server.log)
            print(server.log() + "the client leaves")
        until(lambda: "cancelled" in server.log())
        print(server.log().splitlines()[-1])
