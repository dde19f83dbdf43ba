"""Django reads only what Content-Length announces: a chunked upload needs Nginx to count it."""
# needs: nginx, gunicorn

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

from servers import gunicorn, nginx, request

settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__, MIDDLEWARE=[
    "django.middleware.common.CommonMiddleware",
])  # fmt: skip


def show(request):
    lines = [f"{name}: {request.headers.get(name)}" for name in HEADERS]
    return HttpResponse("\n    ".join([*lines, f"request.body: {request.body}"]))


HEADERS = "Transfer-Encoding", "Content-Length"
urlpatterns = [path("", show)]
application = get_wsgi_application()

HEAD = "POST / HTTP/1.1", "Host: apps", "Transfer-Encoding: chunked"
CHUNKS = b"5\r\nthree\r\n6\r\n books\r\n0\r\n\r\n"


def send(server):
    return request(server.port, *HEAD, body=CHUNKS).partition("\n\n")[2]


if __name__ == "__main__":
    with gunicorn("chunked_upload") as app:
        print("Client → Gunicorn", send(app), sep="\n    ")
        with nginx(f"location / {{ proxy_pass {app.url}; }}") as web:
            print("Client → Nginx → Gunicorn", send(web), sep="\n    ")
