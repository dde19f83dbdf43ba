"""Connected once, at import, the receiver keeps no request and counts each visit once."""

import gc
import weakref
from collections import Counter

import bookshop.ready
from bookshop.shop import views
from django.conf import settings
from django.core.signals import request_started
from django.dispatch import receiver
from django.test import Client
from django.urls import include, path

visits, gone = Counter(), Counter()


def book_list(request):
    weakref.finalize(request, gone.update, ["requests"])  # the sensor
    return views.book_list(request)


@receiver(request_started)
def count_visit(sender, environ, **kwargs):
    visits[environ["PATH_INFO"]] += 1


settings.DEBUG, settings.ROOT_URLCONF = False, "__main__"
urlpatterns = [path("mended/", book_list), path("", include("bookshop.urls"))]

client = Client()
for _ in range(100):
    client.get("/mended/")
gc.collect()

print("requests gone: ", gone["requests"], "of 100")
print("visits counted:", visits["/mended/"])
