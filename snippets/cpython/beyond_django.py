"""A second interpreter has a second Django: nothing is configured, and its local-memory cache is empty."""
# needs: python>=3.14

from concurrent import interpreters

import django
from django.apps import apps
from django.conf import settings
from django.core.cache import cache


def start_django():
    settings.configure()  # the default cache is local memory
    django.setup()


def visit():
    as_found = settings.configured, apps.ready
    start_django()
    return as_found, cache.get("emma")


if __name__ == "__main__":
    start_django()
    cache.set("emma", "8.99")
    other = interpreters.create()
    (configured, ready), price = other.call(visit)
    other.close()
    print("here: ", settings.configured, apps.ready, cache.get("emma"))
    print("there:", configured, ready, price)
