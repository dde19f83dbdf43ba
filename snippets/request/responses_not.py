"""A view must return a response: None, text or a bare list in JsonResponse is an exception."""

import textwrap

import django
from django.conf import settings
from django.http import HttpResponse, JsonResponse
from django.test import Client
from django.urls import path


def forgot_return(request):
    HttpResponse("a page")


def returned_text(request):
    return "a page"


def list_as_json(request):
    return JsonResponse([1, 2])


views = [forgot_return, returned_text, list_as_json]
urlpatterns = [path(f"{view.__name__}/", view) for view in views]
settings.configure(ROOT_URLCONF=__name__)
django.setup()

for view in views:
    try:
        Client().get(f"/{view.__name__}/")
    except Exception as error:
        print(type(error).__name__)
        print(textwrap.indent(textwrap.fill(str(error), 54), "   "))
