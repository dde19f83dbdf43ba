"""A forked worker goes on with a connection that was opened before the fork, if it is persistent and still open."""
# needs: processes

from multiprocessing import get_context
from tempfile import TemporaryDirectory

from django.conf import settings
from django.core.signals import request_started
from django.db import connections

CONN_MAX_AGE = {"default": 0, "persistent": 60, "persistent, closed": 60}


def handle_request(opened):
    request_started.send(sender=None)  # the handler begins each request with this signal
    for alias, before in opened.items():
        connections[alias].ensure_connection()  # as a query does: opens one if none is open
        same = connections[alias].connection is before
        print(f"{alias:18}:", "the one of the parent" if same else "its own", flush=True)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        sqlite = {"ENGINE": "django.db.backends.sqlite3", "NAME": f"{folder}/shop.sqlite3"}
        databases = {alias: sqlite | {"CONN_MAX_AGE": age} for alias, age in CONN_MAX_AGE.items()}
        settings.configure(DATABASES=databases)
        opened = {}
        for connection in connections.all():  # as a query at import time does
            connection.ensure_connection()
            opened[connection.alias] = connection.connection
        connections["persistent, closed"].close()

        fork = get_context("fork")  # Windows has none
        worker = fork.Process(target=handle_request, args=[opened])
        worker.start()
        worker.join(timeout=20)
        connections.close_all()
