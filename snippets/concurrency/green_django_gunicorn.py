"""A Gunicorn gevent worker runs ordinary Django views: twenty are inside at once, in one thread of the system."""
# needs: gunicorn, gevent

import socket
import threading

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.http import HttpResponse
from django.urls import path
from servers import gunicorn, receive

inside = threading.Barrier(20, timeout=20)


def view(request):
    connection.ensure_connection()
    inside.wait()  # until twenty requests are here
    ids = threading.get_native_id(), threading.get_ident(), id(connection.connection)
    inside.wait()  # nobody leaves, and frees an id, before all have noted theirs
    return HttpResponse(" ".join(map(str, ids)))


urlpatterns = [path("", view)]
if __name__ == "__main__":
    answers = []
    with gunicorn("green_django_gunicorn:application", "--worker-class=gevent") as server:
        clients = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(20)]
        for client in clients:
            client.sendall(b"GET / HTTP/1.0\r\nHost: localhost\r\n\r\n")
        for client in clients:
            with client, client.makefile("rb") as stream:
                answers.append(receive(stream).partition(b"\r\n\r\n")[2].split())
    names = "threads of the system", "threads, as Python sees them", "database connections"
    for name, ids in zip(names, zip(*answers)):
        print(f"{name}: {len(set(ids))}")
else:
    database = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
    settings.configure(ROOT_URLCONF=__name__, DATABASES={"default": database})
    application = get_wsgi_application()
