"""With DEBUG on, a connection keeps its last 9,000 queries until a request starts or `reset_queries()` is called."""

import bookshop.ready
from django.conf import settings
from django.core.signals import request_started
from django.db import connection


def run(number):
    with connection.cursor() as cursor:
        for _ in range(number):
            cursor.execute("SELECT 1")
    return len(connection.queries_log)


for settings.DEBUG in False, True:
    print(f"DEBUG={settings.DEBUG}")
    print("    after    100 queries:", run(100))
    print("    after 10,000 more:   ", run(10_000))

request_started.send(sender=None)
print("a request starts:", len(connection.queries_log))
