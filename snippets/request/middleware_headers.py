"""Of Django's seven usual middleware three add headers to a plain page, and none adds CORS."""

import bookshop.ready
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

urlpatterns = [path("", lambda request: HttpResponse("a page"))]
settings.ROOT_URLCONF = "__main__"
layers = settings.MIDDLEWARE
known = {"Content-Type"}  # set by the view

for count, layer in enumerate(layers, 1):
    settings.MIDDLEWARE = layers[:count]
    client = Client(headers={"host": "localhost", "origin": "https://other.example"})
    response = client.get("/")
    print(layer.rpartition(".")[2])
    for header in sorted(response.headers.keys() - known):
        print("   +", header)
    known |= response.headers.keys()
