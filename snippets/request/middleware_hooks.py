"""process_view runs between routing and view, process_template_response before the rendering."""

import django
from django.conf import settings
from django.template import engines
from django.template.response import TemplateResponse
from django.test import Client
from django.urls import path


class Layer:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        print(f"{type(self).__name__} in, the match is {request.resolver_match}")
        response = self.get_response(request)
        print(f"{type(self).__name__} out, rendered: {response.is_rendered}")
        return response

    def process_view(self, request, view, arguments, keywords):
        print(f"{type(self).__name__}.process_view, before {view.__name__} with {keywords}")

    def process_template_response(self, request, response):
        print(f"{type(self).__name__} may change the response, rendered: {response.is_rendered}")
        return response


class Outer(Layer): ...


class Inner(Layer): ...


def book(request, pk):
    print("view")
    template = engines["django"].from_string("{{ stock }} copies of book {{ pk }}")
    return TemplateResponse(request, template, {"pk": pk, "stock": stock})


def stock():
    print("the template is rendered")
    return 3


urlpatterns = [path("books/<int:pk>/", book)]
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates"}]
layers = ["__main__.Outer", "__main__.Inner"]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=layers, TEMPLATES=TEMPLATES)
django.setup()
print(Client().get("/books/1/").text)
