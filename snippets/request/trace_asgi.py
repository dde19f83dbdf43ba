"""Under ASGI Django's handler runs in the event loop, and synchronous code in a worker thread."""
# needs: uvicorn

import sys
import threading
from contextvars import ContextVar

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.signals import request_finished, request_started
from django.http import JsonResponse
from django.urls import path
from servers import request, uvicorn

LANDMARKS = """RequestResponseCycle.run_asgi ASGIHandler.__call__ ASGIHandler.handle
ASGIHandler.read_body Signal.asend Signal.send close_old_connections ASGIRequest.__init__
BaseHandler.get_response_async MiddlewareMixin.__acall__ CsrfViewMiddleware.process_request
BaseHandler._get_response_async BaseHandler.resolve_request CsrfViewMiddleware.process_view
BaseHandler.make_view_atomic book_stock BaseHandler.check_response
CsrfViewMiddleware.process_response ASGIHandler.send_response RequestResponseCycle.send
HttpResponseBase.close ASGIRequest.close""".split()
SIGNALS = {request_started: " request_started", request_finished: " request_finished"}
depth, seen = ContextVar("depth", default=0), set()


def trace(frame, event, argument):
    if event in ("call", "return") and frame.f_code.co_qualname in LANDMARKS:
        if event == "call" and frame not in seen:  # a coroutine that goes on is not a new call
            seen.add(frame)
            where = "loop  " if threading.current_thread() is threading.main_thread() else "worker"
            owner = frame.f_locals.get("self")
            name = f"{type(owner).__name__}." if owner is not None else ""
            call = name + frame.f_code.co_name + SIGNALS.get(owner, "")
            print(where, " " * depth.get() + call, flush=True)
        depth.set(depth.get() + (1 if event == "call" else -1))


async def book_stock(request, pk):
    return JsonResponse({"book": pk, "stock": 3})


urlpatterns = [path("books/<int:pk>/stock/", book_stock)]
if __name__ == "__main__":
    with uvicorn("trace_asgi:application", "--lifespan=off", "--log-level=critical") as server:
        request(server.port, "GET /books/1/stock/ HTTP/1.1", "Host: localhost")
    print(server.log(), end="")
else:
    layers = ["django.middleware.csrf.CsrfViewMiddleware"]
    settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=layers)
    application = get_asgi_application()
    threading.setprofile(trace)
    sys.setprofile(trace)
