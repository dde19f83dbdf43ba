"""There is nothing to catch around get_response: an exception of the view arrives as a response."""

import django
from django.conf import settings
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import Http404
from django.test import Client
from django.urls import path


class Guard:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        try:
            response = self.get_response(request)
        except Exception as error:
            print("   caught", error)
            raise
        print("   get_response returned a", response.status_code)
        return response

    def process_exception(self, request, error):
        print("   process_exception saw", type(error).__name__)


ERRORS = {"missing": Http404, "forbidden": PermissionDenied, "bad": BadRequest, "bug": KeyError}


def fail(request, name):
    raise ERRORS[name]


urlpatterns = [path("<name>/", fail)]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=["__main__.Guard"])
django.setup()
client = Client(raise_request_exception=False)
for address in ("/missing/", "/forbidden/", "/bad/", "/bug/", "/no/such/page/"):
    print(address)
    client.get(address)
