"""cache.incr() of the file cache is a get() and a set(), and loses updates; the memory cache holds a lock."""
# needs: threads

import contextlib
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor

from django.conf import settings
from django.core.cache import caches


class One(int):
    """A 1 whose addition takes until another thread adds as well, or until patience ends."""

    def __radd__(self, value):
        with contextlib.suppress(threading.BrokenBarrierError):
            both_have_read.wait(timeout=patience)
        return value + 1


def visit(_):
    caches[name].incr("visits", One())


backends = "django.core.cache.backends."
with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
    file = {"BACKEND": backends + "filebased.FileBasedCache", "LOCATION": folder}
    memory = {"BACKEND": backends + "locmem.LocMemCache"}
    settings.configure(CACHES={"default": memory, "file": file})
    for name, patience in ("file", 20), ("default", 0.2):
        both_have_read = threading.Barrier(2)
        caches[name].set("visits", 0)
        list(pool.map(visit, range(2)))
        print(f"{type(caches[name]).__name__:14} two visits, counted: {caches[name].get('visits')}")
