"""An application written for WSGI, by hand or with Flask, runs unchanged under two servers."""
# needs: gunicorn

import threading
from urllib.request import urlopen
from wsgiref.simple_server import WSGIRequestHandler, make_server

from flask import Flask

from servers import gunicorn


def by_hand(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"an application by hand"]


with_flask = Flask(__name__)


@with_flask.get("/")
def index():
    return "an application with Flask"


class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass


if __name__ == "__main__":
    for name in "by_hand", "with_flask":
        with make_server("127.0.0.1", 0, globals()[name], handler_class=Quiet) as server:
            thread = threading.Thread(target=server.handle_request)
            thread.start()
            print("wsgiref: ", urlopen(f"http://127.0.0.1:{server.server_port}").read())
            thread.join()
        with gunicorn(f"wsgi_portable:{name}") as server:
            print("Gunicorn:", urlopen(server.url).read())
