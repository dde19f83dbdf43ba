"""Gunicorn turns the bytes of a request into environ, and Django turns environ into the request object."""
# needs: gunicorn

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

from servers import gunicorn, request

settings.configure(ALLOWED_HOSTS=["shop.example"], ROOT_URLCONF=__name__)

KEYS = """REQUEST_METHOD PATH_INFO QUERY_STRING SERVER_PROTOCOL REMOTE_ADDR
    HTTP_HOST HTTP_X_SHELF wsgi.url_scheme""".split()


def show(request, title):
    lines = [f"{key.ljust(15)} {request.META[key]}" for key in KEYS]
    lines += ["", f"method    {request.method}", f"path      {request.path}"]
    lines += [f"GET       {request.GET.dict()}", f"headers   X-Shelf is {request.headers['x-shelf']}"]
    lines += [f"get_host  {request.get_host()}", f"address   {request.build_absolute_uri()}"]
    return HttpResponse("\n".join(lines))


urlpatterns = [path("books/<str:title>/", show)]
application = get_wsgi_application()

if __name__ == "__main__":
    with gunicorn("environ_keys") as app:
        line = "GET /books/G%C3%B6del/?page=2 HTTP/1.0"
        answer = request(app.port, line, "Host: shop.example:8080", "X-Shelf: 3")
        print(answer.partition("\n\n")[2])
