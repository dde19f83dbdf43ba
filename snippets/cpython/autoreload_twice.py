"""Under `runserver` settings and `ready()` run in the parent and in the child; with `--noreload` once."""
# needs: processes, sockets

import os
import sys
from urllib.request import urlopen

from django.apps import AppConfig
from django.http import HttpResponse
from django.urls import path
from servers import Server

DEBUG, ROOT_URLCONF = True, __name__
INSTALLED_APPS = ["autoreload_twice.Shop"]


def note(event):
    print(f"    RUN_MAIN={os.environ.get('RUN_MAIN', ''):5}", event, flush=True)


class Shop(AppConfig):
    name = "autoreload_twice"

    def ready(self):
        note("ready() is called")


def home(request):
    note("a request is answered")
    return HttpResponse()


urlpatterns = [path("", home)]


def runserver(*options):
    def command(server):
        address = f"127.0.0.1:{server.port}"
        django = [sys.executable, "-m", "django", "runserver", address]
        return [*django, "--settings", "autoreload_twice", *options]

    with Server("runserver", command) as server:
        urlopen(server.url, timeout=20).close()
    print("runserver", *options)
    print(*[line for line in server.log().splitlines() if "RUN_MAIN" in line], sep="\n")


if __name__ == "__main__":
    runserver()
    runserver("--noreload")
else:
    note("the settings are imported")
