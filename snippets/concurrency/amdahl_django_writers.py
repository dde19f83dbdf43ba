"""In SQLite a transaction that writes is a serial part: a second writer is refused until the first has committed."""

import gc
from tempfile import TemporaryDirectory

import django
from django.conf import settings
from django.db import OperationalError, connections, transaction


def second_writer():
    with transaction.atomic(using="second"), connections["second"].cursor() as cursor:
        print("second: runs")
        cursor.execute("UPDATE book SET stock = 4")
    print("second: ends")


with TemporaryDirectory() as folder:
    sqlite = {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": f"{folder}/shop",
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 0},  # do not wait, refuse
    }
    settings.configure(DATABASES={"default": {}, "first": sqlite, "second": sqlite})
    django.setup()

    with transaction.atomic(using="first"), connections["first"].cursor() as cursor:
        print("first: runs")
        cursor.execute("CREATE TABLE book AS SELECT 5 AS stock")
        try:
            second_writer()
        except OperationalError as error:
            print("second: waits because", error)
    print("first: ends")
    second_writer()
    connections.close_all()
    gc.collect()  # the error may keep a cursor, and that the file
