"""When a middleware answers by itself, no layer inside is entered; those outside see it."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path


def layer(name, closed=()):
    def factory(get_response):
        def middleware(request):
            print(f"{name}: in")
            if request.path in closed:
                return HttpResponse("stocktaking", status=503)
            response = get_response(request)
            print(f"{name}: out, {response.status_code}")
            return response

        return middleware

    return factory


def page(request):
    print("view")
    return HttpResponse("open")


outer, middle, inner = layer("outer"), layer("middle", closed=["/orders/"]), layer("inner")
urlpatterns = [path("books/", page), path("orders/", page)]
layers = ["__main__.outer", "__main__.middle", "__main__.inner"]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=layers)
django.setup()

for address in ("/books/", "/orders/"):
    print(address)
    Client().get(address)
