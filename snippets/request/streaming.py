"""A streamed response is on its way before it is complete: the head leaves with its first part."""
# needs: gunicorn, sockets

import os
import socket

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import StreamingHttpResponse
from django.urls import path

from servers import folder, gunicorn

settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__)


def report():
    yield "first part\n"
    with open(os.environ["GATE"]) as gate:  # waits until the client opens the other end
        yield f"second part, after the client said: {gate.read()}\n"


urlpatterns = [path("", lambda request: StreamingHttpResponse(report()))]
application = get_wsgi_application()

if __name__ == "__main__":
    with folder() as place:
        os.mkfifo(place / "gate")
        with gunicorn("streaming", env={"GATE": str(place / "gate")}) as app:
            with socket.create_connection(("127.0.0.1", app.port), timeout=20) as client:
                client.sendall(b"GET / HTTP/1.0\r\nHost: shop\r\n\r\n")
                with client.makefile() as stream:
                    print("status:", stream.readline().strip())
                    while stream.readline() != "\n":  # the other headers
                        pass
                    print("body:", stream.readline().strip())
                    with open(place / "gate", "w") as gate:
                        gate.write("I have the first")
                    print("body:", stream.readline().strip())
