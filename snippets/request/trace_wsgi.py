"""Under WSGI one thread does it all, in order: server, middleware, URL, view, bytes, close."""
# needs: sockets, threads

import sys
import threading
from urllib.request import urlopen

from django.conf import settings
from django.core.servers.basehttp import WSGIRequestHandler, WSGIServer
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path

LANDMARKS = """TCPServer.get_request WSGIRequestHandler.handle_one_request BaseHandler.run
WSGIHandler.__call__ Signal.send close_old_connections WSGIRequest.__init__
BaseHandler.get_response MiddlewareMixin.__call__ SecurityMiddleware.process_request
CsrfViewMiddleware.process_request BaseHandler._get_response BaseHandler.resolve_request
CsrfViewMiddleware.process_view BaseHandler.make_view_atomic book_stock BaseHandler.check_response
CsrfViewMiddleware.process_response SecurityMiddleware.process_response
BaseHandler.start_response BaseHandler.finish_response HttpResponse.__iter__ BaseHandler.write
BaseHandler.send_headers HttpResponseBase.close HttpRequest.close
TCPServer.shutdown_request""".split()
SIGNALS = {request_started: " request_started", request_finished: " request_finished"}
depth = 0


def trace(frame, event, argument):
    global depth
    if event in ("call", "return") and frame.f_code.co_qualname in LANDMARKS:
        if event == "call":
            owner = frame.f_locals.get("self")
            name = f"{type(owner).__name__}." if owner is not None else ""
            print(" " * depth + name + frame.f_code.co_name + SIGNALS.get(owner, ""))
        depth += 1 if event == "call" else -1


def book_stock(request, pk):
    return JsonResponse({"book": pk, "stock": 3})


urlpatterns = [path("books/<int:pk>/stock/", book_stock)]
layers = ["security.SecurityMiddleware", "csrf.CsrfViewMiddleware"]
names = [f"django.middleware.{name}" for name in layers]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=names, LOGGING_CONFIG=None)
with WSGIServer(("127.0.0.1", 0), WSGIRequestHandler) as server:
    server.set_app(get_wsgi_application())
    url = f"http://127.0.0.1:{server.server_port}/books/1/stock/"
    client = threading.Thread(target=lambda: urlopen(url).read())
    client.start()
    sys.setprofile(trace)
    server.handle_request()
    sys.setprofile(None)
    client.join()
