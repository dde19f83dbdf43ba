"""Django takes the first pattern that matches the path; method, query and host take no part."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path


def book(request, name):
    return HttpResponse(f"book {name!r}")


def new_book(request):
    return HttpResponse("a form for a new book")


urlpatterns = [path("books/<slug:name>/", book), path("books/new/", new_book)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
django.setup()
client = Client()

print("GET   ", client.get("/books/new/").text)
print("POST  ", client.post("/books/new/").text)
print("DELETE", client.delete("/books/new/").text)
print("query ", client.get("/books/new/?edit=1").text)
print("host  ", client.get("/books/new/", headers={"host": "admin.example"}).text)

urlpatterns.reverse()
print("the other pattern first:", client.get("/books/new/").text)
