"""Under WSGI Django starts the view before the request's body has come; request.POST waits for it."""
# needs: sockets, threads

import socket
import threading

from django.conf import settings
from django.core.servers.basehttp import WSGIRequestHandler, WSGIServer
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

in_the_view = threading.Event()


def order(request):
    in_the_view.set()
    return HttpResponse(f"an order of {request.POST['copies']} copies")


urlpatterns = [path("orders/", order)]
settings.configure(ROOT_URLCONF=__name__, LOGGING_CONFIG=None)

with WSGIServer(("127.0.0.1", 0), WSGIRequestHandler) as server:
    server.set_app(get_wsgi_application())
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    with socket.create_connection(server.server_address) as client:
        client.sendall(
            b"POST /orders/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\n"
        )
        print("head sent; is the view running?", in_the_view.wait(timeout=10))
        client.sendall(b"copies=2")
        response = client.makefile().read()
        print("body sent;", response.splitlines()[-1])
    thread.join()
