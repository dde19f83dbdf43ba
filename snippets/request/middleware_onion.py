"""Each of Django's seven usual middleware holds all later ones inside it; the view is the core."""

import sys

import bookshop.ready
from django.conf import settings
from django.test import Client

LANDMARKS = {"MiddlewareMixin.__call__", "BaseHandler.resolve_request", "book_list"}
for name in settings.MIDDLEWARE:
    for hook in ("process_request", "process_view", "process_response"):
        LANDMARKS.add(f"{name.rpartition('.')[2]}.{hook}")
depth = 0


def trace(frame, event, argument):
    global depth
    code = frame.f_code
    if event in ("call", "return") and code.co_qualname in LANDMARKS:
        if event == "call":
            layer = type(frame.f_locals.get("self")).__name__
            labels = {"__call__": layer, "process_view": f"{layer}.process_view"}
            print("  " * depth + labels.get(code.co_name, code.co_name))
        depth += 1 if event == "call" else -1


client = Client(headers={"host": "localhost"})
sys.setprofile(trace)
client.get("/")
sys.setprofile(None)
