"""Gunicorn, Django and the view share one call stack: the gateway is a line of it, not a hop."""
# needs: gunicorn

import traceback
from itertools import groupby
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

from servers import gunicorn, request

settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, MIDDLEWARE=[
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
])  # fmt: skip


def who_called(request):
    stack = [(package(frame.filename), frame.line) for frame in traceback.extract_stack()]
    lines = []
    for name, frames in groupby(stack, key=lambda frame: frame[0]):
        *_, (_, line) = frames
        lines.append(f"{name}\n    {line}\n")
    return HttpResponse("".join(lines), content_type="text/plain")


def package(filename):
    parts = Path(filename).parts
    return parts[parts.index("site-packages") + 1] if "site-packages" in parts else parts[-1]


urlpatterns = [path("", who_called)]
application = get_wsgi_application()

if __name__ == "__main__":
    with gunicorn("one_stack") as server:
        print(request(server.port, "GET / HTTP/1.1", "Host: localhost").partition("\n\n")[2])
