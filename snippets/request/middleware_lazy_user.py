"""AuthenticationMiddleware looks nobody up: the queries run when something reads request.user."""

import bookshop.ready
from django.conf import settings
from django.contrib.auth.models import User
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import path


def hours(request):
    return HttpResponse("Open from nine to six.")


def hello(request):
    return HttpResponse(f"Hello, {request.user.first_name}.")


urlpatterns = [path("hours/", hours), path("hello/", hello)]
settings.ROOT_URLCONF = "__main__"

client = Client(headers={"host": "localhost"})
client.force_login(User.objects.get(username="ana"))
for address in ("/hours/", "/hello/"):
    with CaptureQueriesContext(connection) as queries:
        page = client.get(address)
    tables = [query["sql"].partition("FROM ")[2].split()[0] for query in queries]
    print(page.text, len(queries), "queries", *tables)
