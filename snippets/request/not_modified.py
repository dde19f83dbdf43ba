"""ConditionalGetMiddleware saves an answer's bytes; a condition on the view saves its work."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.views.decorators.http import etag

settings.configure(
    ROOT_URLCONF=__name__,
    MIDDLEWARE=["django.middleware.http.ConditionalGetMiddleware"],
)
django.setup()

calls = []
version = "price list 7"  # in a shop: a column such as updated_at


def prices(request):
    calls.append(request.path)
    return HttpResponse("Emma 8.99\n" * 100)


@etag(lambda request: f'"{version}"')
def prices_by_version(request):
    return prices(request)


urlpatterns = [path("middleware/", prices), path("decorator/", prices_by_version)]

for address in "/middleware/", "/decorator/":
    calls.clear()
    print(address)
    first = Client().get(address)
    again = Client().get(address, headers={"If-None-Match": first.headers["ETag"]})
    for response in first, again:
        print("   ", response.status_code, len(response.content), "bytes")
    print("    the view ran", len(calls), "times" if len(calls) > 1 else "time")
