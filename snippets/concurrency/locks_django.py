"""A second thread that calls django.setup() meanwhile waits for the first; each ready() runs once."""
# needs: threads

import threading

import django
from django.apps import AppConfig, apps
from django.conf import settings

first_is_inside = threading.Event()
second_calls = threading.Event()


class Shop(AppConfig):
    name = "__main__"
    label = "shop"

    def ready(self):
        print("ready() begins")
        first_is_inside.set()
        second_calls.wait(timeout=20)
        print("ready() ends")


def another_request():
    first_is_inside.wait(timeout=20)
    print("the second thread calls setup(), apps ready:", apps.ready)
    second_calls.set()
    django.setup()
    print("the second thread goes on, apps ready:", apps.ready)


settings.configure(INSTALLED_APPS=["__main__.Shop"])
second = threading.Thread(target=another_request)
second.start()
django.setup()
second.join()
