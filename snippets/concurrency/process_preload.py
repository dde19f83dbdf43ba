"""With --preload and persistent connections, workers go on with a connection that a query at import opened in the master."""
# needs: gunicorn

import os
from tempfile import TemporaryDirectory

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.db.backends.signals import connection_created
from django.http import HttpResponse
from django.urls import path
from servers import gunicorn, request

opened_by = []
connection_created.connect(lambda **details: opened_by.append(os.getpid()), weak=False)


def whose(inquiry):
    connection.ensure_connection()  # as a query does: opens one if none is open
    return HttpResponse("its own" if opened_by[-1] == os.getpid() else "the master's")


if __name__ != "__main__":
    file = {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["DATABASE"]}
    file["CONN_MAX_AGE"] = int(os.environ["AGE"])
    settings.configure(ROOT_URLCONF=__name__, DATABASES={"default": file}, ALLOWED_HOSTS=["*"])
    urlpatterns = [path("", whose)]
    application = get_wsgi_application()
    connection.ensure_connection()  # a query at import time
    if os.environ["THEN"] == "close":
        connection.close()

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        for age, then in ("0", "go on"), ("60", "go on"), ("60", "close"):
            env = {"DATABASE": f"{folder}/shop.sqlite3", "AGE": age, "THEN": then}
            with gunicorn("process_preload:application", "--preload", env=env) as server:
                answer = request(server.port, "GET / HTTP/1.0").partition("\n\n")[2]
            print(f"CONN_MAX_AGE={age}, import, {then}: the worker uses {answer}")
