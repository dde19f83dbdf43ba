"""A view that connects its own receiver with `weak=False` keeps every request, and each receiver hears of all later ones."""

import gc
import weakref
from collections import Counter

import bookshop.ready
from bookshop.shop import views
from django.conf import settings
from django.core.signals import request_finished
from django.test import Client
from django.urls import include, path

visits, gone = Counter(), Counter()


def book_list(request):
    weakref.finalize(request, gone.update, ["requests"])  # the sensor

    def count_visit(sender, **kwargs):
        visits[request.path] += 1

    request_finished.connect(count_visit, weak=False)  # "without weak=False it does nothing"
    return views.book_list(request)


def visit(times):
    client = Client()
    for _ in range(times):
        client.get("/leaky/")
    gc.collect()


settings.DEBUG, settings.ROOT_URLCONF = False, __name__
urlpatterns = [path("leaky/", book_list), path("", include("bookshop.urls"))]

if __name__ == "__main__":
    visit(100)
    print("requests gone: ", gone["requests"], "of 100")
    print("visits counted:", visits["/leaky/"])
