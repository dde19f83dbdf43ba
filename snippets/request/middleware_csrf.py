"""The CSRF check runs after routing: without a token an unknown URL is a 404, a known one a 403."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path


def order(request):
    print("the view is called")
    return HttpResponse("ordered")


urlpatterns = [path("orders/", order)]
layers = ["django.middleware.csrf.CsrfViewMiddleware"]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=layers)
django.setup()

browser = Client(enforce_csrf_checks=True)
for address in ("/nowhere/", "/orders/"):
    print("POST", address, browser.post(address).status_code)
