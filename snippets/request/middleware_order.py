"""A middleware finds on the request only what the layers listed before it have put there."""

import bookshop.ready
from django.conf import settings
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client
from django.urls import path


def greet(get_response):
    def middleware(request):
        request.greeting = f"Hello, {request.user.first_name}."
        return get_response(request)

    return middleware


urlpatterns = [path("", lambda request: HttpResponse(request.greeting))]
sessions = "django.contrib.sessions.middleware.SessionMiddleware"
users = "django.contrib.auth.middleware.AuthenticationMiddleware"
settings.DEBUG, settings.ROOT_URLCONF = False, "__main__"

for order in ([sessions, users, "__main__.greet"], [sessions, "__main__.greet", users]):
    settings.MIDDLEWARE = order
    print(*[name.rpartition(".")[2] for name in order], sep=", ")
    client = Client()
    client.force_login(User.objects.get(username="ana"))
    try:
        print(" ", client.get("/").text)
    except AttributeError as error:
        print(" ", error)
