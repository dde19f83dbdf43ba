"""MiddlewareMixin calls process_request and process_response; Django's handler never does."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.utils.deprecation import MiddlewareMixin


class Hooks:
    def process_request(self, request):
        print(f"{type(self).__name__}.process_request")

    def process_view(self, request, view, arguments, keywords):
        print(f"{type(self).__name__}.process_view")

    def process_response(self, request, response):
        print(f"{type(self).__name__}.process_response")
        return response


class Plain(Hooks):
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)


class Mixed(Hooks, MiddlewareMixin):
    pass


urlpatterns = [path("", lambda request: HttpResponse("ok"))]
settings.configure(ROOT_URLCONF=__name__)
django.setup()
for settings.MIDDLEWARE in (["__main__.Plain"], ["__main__.Mixed"]):
    Client().get("/")
