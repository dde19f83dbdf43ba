"""Requests in two threads share modules and URL patterns; each has its own language and connection."""
# needs: threads

import threading

import django
from django.conf import settings
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from django.urls import get_resolver, path
from django.utils import translation

both_inside = threading.Barrier(2)
recent_visits = []  # a global of a module
seen = []


def page(request):
    translation.activate(request.GET["language"])
    both_inside.wait(timeout=20)
    seen.append(
        {
            "a module's list": recent_visits,
            "the URL patterns": get_resolver(),
            "the request": request,
            "the active language": translation.get_language(),
            "the database connection": connections["default"],
        }
    )
    return HttpResponse()


urlpatterns = [path("", page)]
memory = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(ROOT_URLCONF=__name__, DATABASES={"default": memory})
django.setup()

addresses = "/?language=de", "/?language=fr"
threads = [threading.Thread(target=Client().get, args=[address]) for address in addresses]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for what, mine in seen[0].items():
    print(f"{what + ':':25}", "shared" if mine is seen[1][what] else "its own")
