"""Settings, apps, handler and middleware are made once per process, the URLs at its first request."""
# needs: gunicorn

import sys
from collections import Counter

from django.core.signals import request_finished
from django.core.wsgi import get_wsgi_application
from servers import gunicorn, request

EVENTS = [
    "import bookshop.settings", "Apps.populate", "import bookshop.shop.models",
    "WSGIHandler.__init__", "BaseHandler.load_middleware", "import bookshop.urls",
    "WSGIHandler.__call__", "MiddlewareMixin.__call__", "WSGIRequest.__init__",
]
counts = Counter()


def count(frame, event, argument):
    name = frame.f_code.co_qualname
    if name == "<module>":
        name = f"import {frame.f_globals['__name__']}"
    counts[name] += event == "call"


def report(**arguments):
    print("counts", *[counts[event] for event in EVENTS], flush=True)
    counts.clear()


if __name__ == "__main__":
    shop = {"DJANGO_SETTINGS_MODULE": "bookshop.settings"}
    with gunicorn("startup_counts:application", env=shop) as server:
        for _ in range(3):
            request(server.port, "GET /accounts/login/ HTTP/1.1", "Host: localhost")
    reports = [line.split()[1:] for line in server.log().splitlines() if line.startswith("counts")]
    print(f"{'':27} start 1st 2nd 3rd request")
    for event, *numbers in zip(EVENTS, *reports):
        print(f"{event:27}", *[f"{number:>4}" for number in numbers])
else:
    sys.setprofile(count)
    application = get_wsgi_application()
    report()
    request_finished.connect(report)
