"""A worker made by spawn starts without a set-up Django; initializer=django.setup makes one in each."""
# needs: processes, threads

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import django
from django.apps import apps


def is_ready():
    return apps.ready


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "django.conf.global_settings"  # Django's defaults
    django.setup()
    print("parent ready:", is_ready())
    for initializer in None, django.setup:
        with ProcessPoolExecutor(1, get_context("spawn"), initializer) as pool:
            ready = pool.submit(is_ready).result(timeout=20)
        print(f"worker with {initializer and 'django.setup'} as initializer ready: {ready}")
