"""Django 5.2 tests each route with a regular expression; 6.1 compares text where it can."""

import re
import sys

from django.conf import settings
from django.urls import path, resolve


def view(request):
    """Never called: only the routing is watched."""


settings.configure(ROOT_URLCONF=__name__)
urlpatterns = [
    path("about/", view),
    path("authors/", view),
    path("books/", view),
    path("books/<int:pk>/", view),
]


def regular_expressions(url):
    """Resolve `url` and return the patterns that `re` was asked to find on the way."""
    patterns = []

    def watch(frame, event, function):
        if event == "c_call" and isinstance(getattr(function, "__self__", None), re.Pattern):
            patterns.append(function.__self__.pattern)

    sys.setprofile(watch)
    resolve(url)
    sys.setprofile(None)
    return patterns


resolve("/books/")  # the first time, Django compiles what it needs
for url in ["/books/", "/books/1/"]:
    print(url, *regular_expressions(url), sep="\n    ")
