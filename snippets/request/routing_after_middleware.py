"""Django routes inside the middleware: on the way in no view is known, on the way out it is."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path


def known(request):
    return request.resolver_match.view_name if request.resolver_match else "nothing"


class Probe:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        print(request.path)
        print("  middleware, in:  ", known(request))
        response = self.get_response(request)
        print("  middleware, out: ", known(request), response.status_code)
        return response

    def process_view(self, request, view, arguments, keywords):
        print("  process_view:    ", known(request), keywords)


def book(request, pk):
    print("  view:            ", known(request))
    return HttpResponse("a book")


urlpatterns = [path("books/<int:pk>/", book, name="book")]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=["__main__.Probe"])
django.setup()
Client().get("/books/1/")
Client().get("/music/")
