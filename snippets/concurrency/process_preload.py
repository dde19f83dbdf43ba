"""With --preload a worker goes on with a connection that the master opened at import, if it is persistent and still open."""
# needs: gunicorn

import os
from tempfile import TemporaryDirectory

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connections
from django.db.backends.signals import connection_created
from django.http import HttpResponse
from django.urls import path
from servers import gunicorn, request

CONN_MAX_AGE = {"default": 0, "persistent": 60, "persistent, closed": 60}
opened_by = {}


def note(connection, **details):
    opened_by[connection.alias] = os.getpid()


def whose(inquiry):
    for connection in connections.all():
        connection.ensure_connection()  # as a query does: opens one if none is open
        own = opened_by[connection.alias] == os.getpid()
        yield f"{connection.alias:18}: {'its own' if own else 'the one of the master'}\n"


if __name__ != "__main__":
    sqlite = {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["DATABASE"]}
    databases = {alias: sqlite | {"CONN_MAX_AGE": age} for alias, age in CONN_MAX_AGE.items()}
    settings.configure(ROOT_URLCONF=__name__, DATABASES=databases, ALLOWED_HOSTS=["*"])
    connection_created.connect(note)
    urlpatterns = [path("", lambda inquiry: HttpResponse(whose(inquiry)))]
    application = get_wsgi_application()
    for connection in connections.all():
        connection.ensure_connection()  # a query at import time
    connections["persistent, closed"].close()

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        env = {"DATABASE": f"{folder}/shop.sqlite3"}
        with gunicorn("process_preload:application", "--preload", env=env) as server:
            print(request(server.port, "GET / HTTP/1.0").partition("\n\n")[2], end="")
