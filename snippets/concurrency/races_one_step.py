"""Where checking and acting are one step, eight threads at once have exactly one winner."""
# needs: threads

import os
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor

from django.conf import settings
from django.core.cache import cache

memory = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
settings.configure(CACHES={"default": memory})
owners = {}
till = threading.Lock()
together = threading.Barrier(8)


def dict_setdefault(me):
    return owners.setdefault("till", me) is me


def create_file(me):
    try:
        open(path, "x").close()
        return True
    except FileExistsError:
        return False


def cache_add(me):
    return cache.add("till", "taken")


def lock_acquire(me):
    return till.acquire(blocking=False)


def compete(attempt):
    together.wait(timeout=20)
    return attempt(object())


with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(8) as pool:
    path = os.path.join(folder, "till.lock")
    for attempt in dict_setdefault, create_file, cache_add, lock_acquire:
        winners = list(pool.map(compete, [attempt] * 8)).count(True)
        print(f"{attempt.__name__:14} winners: {winners}")
