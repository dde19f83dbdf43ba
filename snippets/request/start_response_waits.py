"""start_response sends nothing: until the first chunk, an error can still change the status."""
# needs: gunicorn

import sys
from http.client import HTTPConnection, IncompleteRead

from servers import gunicorn

HEADERS = [("Content-Type", "text/plain")]


def application(environ, start_response):
    start_response("200 OK", HEADERS)
    if environ["PATH_INFO"] == "/early":
        raise RuntimeError("before the first chunk")
    if environ["PATH_INFO"] == "/caught":
        try:
            raise RuntimeError("before the first chunk")
        except RuntimeError:
            start_response("503 Service Unavailable", HEADERS, sys.exc_info())
            return [b"please come back"]
    return fail_late()


def fail_late():
    yield b"one chunk"
    raise RuntimeError("after the first chunk")


if __name__ == "__main__":
    with gunicorn("start_response_waits:application") as server:
        for path in "/early", "/caught", "/late":
            client = HTTPConnection("127.0.0.1", server.port)
            client.request("GET", path)
            response = client.getresponse()
            try:
                response.read()
                print(f"{path:8} {response.status}, whole")
            except IncompleteRead:
                print(f"{path:8} {response.status}, cut off")
            client.close()
