"""Gunicorn turns a request's bytes into environ, and Django turns environ into its request."""
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
    lines = [f"{key.ljust(15)} {value!r}" for key, value in request.META["received"].items()]
    lines += [
        "",
        f"request.method       {request.method!r}",
        f"request.path         {request.path!r}",
        f"request.GET          {request.GET.dict()}",
        f"request.headers      {request.headers['X-Shelf']!r}",
        f"request.get_host()   {request.get_host()!r}",
        f"request.is_secure()  {request.is_secure()}",
        f"the view's argument  {title!r}",
    ]
    return HttpResponse("\n".join(lines))


urlpatterns = [path("books/<str:title>/", show)]
django = get_wsgi_application()


def application(environ, start_response):
    environ["received"] = {key: environ[key] for key in KEYS}  # before Django touches them
    return django(environ, start_response)


if __name__ == "__main__":
    with gunicorn("environ_keys") as app:
        line = "GET /books/G%C3%B6del/?page=2 HTTP/1.0"
        answer = request(app.port, line, "Host: shop.example:8080", "X-Shelf: 3")
        print(answer.partition("\n\n")[2])
