"""A WSGI application is a function, an instance with __call__, or a class that is the body."""

from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

HEADERS = [("Content-Type", "text/plain")]


def function(environ, start_response):
    start_response("200 OK", HEADERS)
    return [b"what the function returned"]


class Shop:
    def __call__(self, environ, start_response):
        start_response("200 OK", HEADERS)
        return [b"what the instance returned"]


class Page:
    def __init__(self, environ, start_response):
        start_response("200 OK", HEADERS)

    def __iter__(self):
        yield b"what the instance is"


def call(application):
    environ = {"QUERY_STRING": ""}
    setup_testing_defaults(environ)
    body = validator(application)(environ, lambda status, headers, exc_info=None: print)
    try:
        return b"".join(body)
    finally:
        body.close()


for name, application in {"function": function, "Shop()": Shop(), "Page": Page}.items():
    print(f"{name:9}", call(application))

try:
    call(Shop)
except TypeError as error:
    print("Shop      TypeError:", error)
