"""Django's runserver answers others beside a slow client; with --nothreading it makes them wait."""
# needs: sockets, threads

import select
import socket
import threading
from socketserver import ThreadingMixIn

from django.conf import settings
from django.core.servers.basehttp import WSGIRequestHandler, WSGIServer
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse("Flatland"))]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], LOGGING_CONFIG=None)


class ThreadingServer(ThreadingMixIn, WSGIServer):
    """What runserver uses: it makes a class of these two."""


def come(server, request):
    client = socket.create_connection(server.server_address)
    client.sendall(request)
    return client


def answered(kind, patience):
    """Whether a client is answered while the one before it has sent half of its request."""
    with kind(("127.0.0.1", 0), WSGIRequestHandler) as server:
        server.set_app(get_wsgi_application())
        thread = threading.Thread(target=server.serve_forever, args=[0.01])
        thread.start()
        with come(server, b"GET / HT") as slow, come(server, b"GET / HTTP/1.0\r\n\r\n") as other:
            readable, _, _ = select.select([other], [], [], patience)
            slow.sendall(b"TP/1.0\r\n\r\n")
            for client in slow, other:
                while client.recv(1000):
                    pass
        server.shutdown()
        thread.join()
    return bool(readable)


print("runserver --nothreading:", answered(WSGIServer, patience=0.5))  # it would wait for ever
print("runserver:              ", answered(ThreadingServer, patience=20))
