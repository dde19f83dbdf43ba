"""Closures hold a chain of Django's function middleware together: each keeps the next layer as `get_response`."""

from inspect import getclosurevars

from django.conf import settings
from django.core.handlers.base import BaseHandler


def shop_hours(get_response):
    def middleware(request):
        return get_response(request)

    return middleware


def gift_wrap(get_response):
    def middleware(request):
        return get_response(request)

    return middleware


settings.configure(MIDDLEWARE=["__main__.shop_hours", "__main__.gift_wrap"])
handler = BaseHandler()
handler.load_middleware()

layer = handler._middleware_chain
while layer is not None:
    print(layer.__code__.co_qualname)
    layer = getclosurevars(layer).nonlocals.get("get_response")
