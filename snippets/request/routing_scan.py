"""Django tries one pattern after the other, and include() skips a whole list by its prefix."""

import sys

from django.conf import settings
from django.http import HttpResponse
from django.urls import URLPattern, URLResolver, include, path, resolve

PATTERNS = {URLPattern.resolve.__code__, URLResolver.resolve.__code__}
tried = 0


def count(frame, event, argument):
    global tried
    tried += event == "call" and frame.f_code in PATTERNS


def show(title, address, urlpatterns):
    global tried
    tried = -1  # the first is the root, which holds them all
    sys.setprofile(count)
    resolve(address, urlpatterns)
    sys.setprofile(None)
    print(f"{title:30} {tried:3} tried")


def page(request):
    return HttpResponse("a page")


def books(number):
    return [path(f"book-{book}/", page) for book in range(number)]


settings.configure()
flat = tuple(books(500))
shelves = tuple(path(f"shelf-{shelf}/", include(books(25))) for shelf in range(20))

show("one list of 500, the first:", "/book-0/", flat)
show("one list of 500, the last:", "/book-499/", flat)
show("20 lists of 25, the very last:", "/shelf-19/book-24/", shelves)
