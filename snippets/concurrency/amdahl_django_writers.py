"""In SQLite a transaction that writes is a serial part: a second writer waits until the first has committed."""
# needs: threads

from tempfile import TemporaryDirectory
from threading import Event, Thread

import django
from django.conf import settings
from django.db import connection, transaction

events, is_waiting = [], Event()


def execute(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)


def second_writer():
    events.append("second: waits")
    is_waiting.set()
    with transaction.atomic():
        events.append("second: runs")
        execute("UPDATE book SET stock = stock - 1")
    events.append("second: ends")
    connection.close()


with TemporaryDirectory() as folder:
    options = {"transaction_mode": "IMMEDIATE", "timeout": 20}
    sqlite = {"ENGINE": "django.db.backends.sqlite3", "NAME": f"{folder}/shop", "OPTIONS": options}
    settings.configure(DATABASES={"default": sqlite})
    django.setup()
    execute("CREATE TABLE book AS SELECT 5 AS stock")

    thread = Thread(target=second_writer)
    with transaction.atomic():
        events.append("first: runs")
        execute("UPDATE book SET stock = stock - 1")
        thread.start()
        is_waiting.wait()
        events.append("first: ends")  # and commits
    thread.join()
    connection.close()
print(*events, sep="\n")
