"""Django builds the chain once, from the last entry of MIDDLEWARE to the first, inside out."""

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import path


class Layer:
    def __init__(self, get_response):
        inner = get_response.__wrapped__
        print(type(self).__name__, "is built around", getattr(inner, "__name__", type(inner).__name__))
        self.get_response = get_response

    def __call__(self, request):
        print(f"{type(self).__name__} is called")
        return self.get_response(request)


class First(Layer): ...


class Second(Layer): ...


class OnlyOnMondays(Layer):
    def __init__(self, get_response):
        print("OnlyOnMondays declines")
        raise MiddlewareNotUsed


urlpatterns = [path("", lambda request: HttpResponse("a page"))]
layers = ["__main__.First", "__main__.OnlyOnMondays", "__main__.Second"]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=layers)

application = get_wsgi_application()
for number in (1, 2):
    print("request", number)
    application.get_response(RequestFactory().get("/"))
