"""A class-based view stands in the URLconf as a function, which makes an instance for each request."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.views import View

instances = []


class Book(View):
    def get(self, request):
        instances.append(self)
        return HttpResponse("a book")


book = Book.as_view()
urlpatterns = [path("", book)]
settings.configure(ROOT_URLCONF=__name__)
django.setup()

print("in the URLconf:", type(book).__name__)
for _ in range(3):
    Client().get("/")
print("instances after three requests:", len(set(instances)))
print("POST, for which there is no method:", Client().post("/").status_code)
