"""ATOMIC_REQUESTS puts the view into a transaction: not the middleware, not a deferred template."""

import bookshop.ready
from django.conf import settings
from django.db import connection
from django.template import engines
from django.template.response import TemplateResponse
from django.test import Client
from django.urls import path


def show(where):
    print(f"{where:18} in a transaction: {connection.in_atomic_block}")
    return ""


class Watch:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        show("middleware, in")
        response = self.get_response(request)
        show("middleware, out")
        return response

    def process_view(self, request, view, arguments, keywords):
        show("process_view")


def book(request):
    show("view")
    template = engines["django"].from_string("{{ rendering }}")
    return TemplateResponse(request, template, {"rendering": lambda: show("template")})


urlpatterns = [path("", book)]
settings.ROOT_URLCONF, settings.MIDDLEWARE = "__main__", ["__main__.Watch"]
connection.settings_dict["ATOMIC_REQUESTS"] = True
Client().get("/")
