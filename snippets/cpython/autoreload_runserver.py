"""`runserver` is two processes: after an edit the child ends, and its parent starts a new one."""
# needs: processes, sockets

import os
import sys
from urllib.request import urlopen

from django.http import HttpResponse
from django.urls import path
from servers import Server, until

# This file is also the settings and the URLconf of the shop that runserver serves.
DEBUG, ROOT_URLCONF = True, __name__
LOGGING = {
    "version": 1,
    "formatters": {"pid": {"format": "{process} {message}", "style": "{"}},
    "handlers": {"pid": {"class": "logging.StreamHandler", "formatter": "pid"}},
    "loggers": {
        "django.utils.autoreload": {"handlers": ["pid"], "level": "DEBUG", "propagate": False}
    },
}


def emma(request):
    print(os.getpid(), "answers: Emma costs", prices.EMMA, flush=True)
    return HttpResponse()


urlpatterns = [path("", emma)]


def command(server):
    (server.folder / "prices.py").write_text("EMMA = 9\n")
    options = [f"127.0.0.1:{server.port}", "--settings", "autoreload_runserver"]
    return [sys.executable, "-m", "django", "runserver", *options]


if __name__ == "__main__":
    with Server("runserver", command) as server:
        until(lambda: server.log().count("prices.py first seen") == 1)
        urlopen(server.url, timeout=20).close()
        (server.folder / "draft").write_text("EMMA = 10\n")
        (server.folder / "draft").rename(server.folder / "prices.py")  # whole or not at all
        until(lambda: server.log().count("prices.py first seen") == 2)
        until(lambda: server.ready(server))
        urlopen(server.url, timeout=20).close()
    names = {str(os.getpid()): "this program"}
    for line in server.log().splitlines():
        pid, _, text = line.partition(" ")
        if text.startswith("started by"):
            names[pid] = f"process {len(names)}"
            print(f"{names[pid]}: started by {names[text.split()[-1]]}, imports prices")
        elif text.startswith("answers") or text.endswith("reloading."):
            print(f"{names[pid]}: {text.replace(f'{server.folder}/', '')}")
else:
    print(os.getpid(), "started by", os.getppid(), flush=True)
    import prices
