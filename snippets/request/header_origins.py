"""A view sets hardly a header: middleware adds those for security, the server its own."""
# needs: gunicorn

import http.client

import bookshop.ready
from django.conf import settings
from django.test import Client, RequestFactory, override_settings

from bookshop.shop.views import book_list
from servers import gunicorn

seen = set()


def show(origin, headers):
    new = set(headers) - seen
    seen.update(new)
    if new:
        print(origin, *sorted(new), sep="\n    ")


show("the view", book_list(RequestFactory().get("/")).headers)

for number, name in enumerate(settings.MIDDLEWARE, 1):
    with override_settings(MIDDLEWARE=settings.MIDDLEWARE[:number]):
        show(name.rpartition(".")[2], Client().get("/").headers)

with gunicorn("bookshop.wsgi") as app:
    connection = http.client.HTTPConnection("127.0.0.1", app.port)
    connection.request("GET", "/")
    show("Gunicorn", connection.getresponse().headers)
    connection.close()
