"""wsgiref.validate stands between server and application and refuses what breaks PEP 3333."""

from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator


def application(status, headers, body):
    def application(environ, start_response):
        start_response(status, headers)
        return body

    return validator(application)


def run(application, environ):
    body = application(environ, lambda status, headers, exc_info=None: print)
    try:
        return list(body)
    finally:
        body.close()


plain = [("Content-Type", "text/plain")]
good = application("200 OK", plain, [b"books"])
whole, poor = {"QUERY_STRING": ""}, {"QUERY_STRING": "", "REQUEST_METHOD": "GET"}
setup_testing_defaults(whole)

cases = {
    "no mistake": (good, whole),
    "the body is bytes": (application("200 OK", plain, b"books"), whole),
    "the body holds str": (application("200 OK", plain, ["books"]), whole),
    "the status is a number": (application(200, plain, [b"books"]), whole),
    "no Content-Type": (application("200 OK", [], [b"books"]), whole),
    "the server's environ is poor": (good, poor),
}
for name, (checked, environ) in cases.items():
    try:
        print(f"{name}: {run(checked, environ)}")
    except AssertionError as error:
        print(f"{name}:\n  {str(error).partition(',')[0]}")
