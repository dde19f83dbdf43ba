"""Django's WSGI application returns the response, whose close() ends the request."""

from wsgiref.util import setup_testing_defaults

import bookshop.ready
from django.core.signals import request_finished
from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
print("application:", type(application).__name__)


def finished(**kwargs):
    print("request_finished")


def start_response(status, headers):
    print("start_response:", status)


request_finished.connect(finished)
environ = {"PATH_INFO": "/"}
setup_testing_defaults(environ)

response = application(environ, start_response)
print("returned:", type(response).__name__)
for chunk in response:
    print("a chunk of the body:", chunk[:15])
print("close()")
response.close()
