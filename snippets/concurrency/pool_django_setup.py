"""A worker made by spawn or forkserver starts without a set-up Django; initializer=django.setup makes one in each."""
# needs: processes, threads

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import django
from django.apps import apps


def is_ready():
    return apps.ready


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "bookshop.settings"
    django.setup()
    for method, initializer in ("fork", None), ("spawn", None), ("spawn", django.setup):
        with ProcessPoolExecutor(1, get_context(method), initializer) as pool:
            ready = pool.submit(is_ready).result(timeout=20)
        print(f"{method:6} {initializer.__name__ if initializer else 'no initializer':15} ready: {ready}")
