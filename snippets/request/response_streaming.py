"""A streamed body is made after the view and all middleware have returned; request_finished is last."""
# needs: sockets, threads

import threading
from urllib.request import urlopen

from django.conf import settings
from django.core.servers.basehttp import WSGIRequestHandler, WSGIServer
from django.core.signals import request_finished
from django.core.wsgi import get_wsgi_application
from django.http import StreamingHttpResponse
from django.urls import path


def watch(get_response):
    def middleware(request):
        response = get_response(request)
        print("middleware has the response")
        return response

    return middleware


def rows():
    for number in (1, 2, 3):
        print("  row", number, "is made")
        yield f"row {number}\n"


def export(request):
    print("view returns")
    return StreamingHttpResponse(rows())


urlpatterns = [path("export/", export)]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=["__main__.watch"], LOGGING_CONFIG=None)
request_finished.connect(lambda **arguments: print("request_finished"), weak=False)

with WSGIServer(("127.0.0.1", 0), WSGIRequestHandler) as server:
    server.set_app(get_wsgi_application())
    url = f"http://127.0.0.1:{server.server_port}/export/"
    client = threading.Thread(target=lambda: urlopen(url).read())
    client.start()
    server.handle_request()
    client.join()
