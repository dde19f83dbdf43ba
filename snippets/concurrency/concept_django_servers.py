"""Django's runserver answers others beside a slow client; with --nothreading it makes them wait."""
# needs: sockets, threads

from select import select
from socket import create_connection
from socketserver import ThreadingMixIn
from threading import Thread

from django.conf import settings
from django.core.servers.basehttp import WSGIRequestHandler, WSGIServer
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse("Flatland"))]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], LOGGING_CONFIG=None)


class ThreadingServer(ThreadingMixIn, WSGIServer):
    """What runserver uses: it makes a class of these two."""


def answers_beside_a_slow_client(kind, patience):
    with kind(("127.0.0.1", 0), WSGIRequestHandler) as server:
        server.set_app(get_wsgi_application())
        thread = Thread(target=server.serve_forever, args=[0.01])
        thread.start()
        address = server.server_address
        with create_connection(address) as slow, create_connection(address) as other:
            slow.sendall(b"GET / HT")  # half of a request
            other.sendall(b"GET / HTTP/1.0\r\n\r\n")
            answered, _, _ = select([other], [], [], patience)
            slow.sendall(b"TP/1.0\r\n\r\n")
            for client in slow, other:
                while client.recv(1000):
                    pass
        server.shutdown()
        thread.join()
    return bool(answered)


print("--nothreading:", answers_beside_a_slow_client(WSGIServer, 0.5))  # it would wait for ever
print("runserver:    ", answers_beside_a_slow_client(ThreadingServer, 20))
