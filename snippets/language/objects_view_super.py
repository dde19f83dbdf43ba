"""A mixin's super() passes the call on, so it must stand before the view whose method it extends."""

import bookshop.ready
from bookshop.shop.models import Book
from django.test import RequestFactory
from django.views.generic import ListView


class OpeningHours:
    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["hours"] = "nine to six"
        return context


class MixinFirst(OpeningHours, ListView):
    model = Book


class MixinLast(ListView, OpeningHours):
    model = Book


for view in MixinFirst, MixinLast:
    response = view.as_view()(RequestFactory().get("/"))
    print(view.__name__, "- hours:", response.context_data.get("hours"))
    for cls in view.__mro__:
        if "get_context_data" in vars(cls):
            print("   ", cls.__name__)
