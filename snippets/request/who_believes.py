"""Gunicorn believes X-Forwarded-Proto from 127.0.0.1, Django only if you name it."""
# needs: gunicorn

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

from servers import gunicorn, request

NAMED = ("HTTP_X_FORWARDED_PROTO", "https")
settings.configure(
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    SECURE_PROXY_SSL_HEADER=NAMED if os.environ.get("NAMED") else None,
)


def show(request):
    scheme = request.META["wsgi.url_scheme"]
    return HttpResponse(f"gateway says {scheme}, Django says secure={request.is_secure()}")


urlpatterns = [path("", show)]
application = get_wsgi_application()

if __name__ == "__main__":
    distrust = ["--forwarded-allow-ips", "192.0.2.1"]
    for name, options, env in [
        ("as installed", [], {}),
        ("Gunicorn distrusts 127.0.0.1", distrust, {}),
        ("and Django has the header named", distrust, {"NAMED": "yes"}),
    ]:
        with gunicorn("who_believes", *options, env=env) as app:
            lines = ["GET / HTTP/1.0", "Host: shop", "X-Forwarded-Proto: https"]
            print(f"{name}:\n    {request(app.port, *lines).splitlines()[-1]}")
