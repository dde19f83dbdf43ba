"""Under WSGI the server chooses the thread of a def view; under ASGI Django gives each request a new one."""
# needs: gunicorn, uvicorn

import threading

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

from servers import gunicorn, request, uvicorn

settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__)


def sync_view(request):
    return HttpResponse(threading.current_thread().name)


async def async_view(request):
    return HttpResponse(threading.current_thread().name)


urlpatterns = [path("sync", sync_view), path("async", async_view)]
wsgi, asgi = get_wsgi_application(), get_asgi_application()


def count(label, server, target):
    with server:
        lines = f"GET {target} HTTP/1.0", "Host: localhost"
        names = {request(server.port, *lines).partition("\n\n")[2] for _ in range(5)}
    print(f"{label:26} threads: {len(names)}, main thread: {'MainThread' in names}")


if __name__ == "__main__":
    count("Gunicorn, sync worker", gunicorn("worker_thread_census:wsgi"), "/sync")
    pool = gunicorn("worker_thread_census:wsgi", "--worker-class=gthread", "--threads=1")
    count("Gunicorn, a pool of one", pool, "/sync")
    count("uvicorn, def view", uvicorn("worker_thread_census:asgi"), "/sync")
    count("uvicorn, async def view", uvicorn("worker_thread_census:asgi"), "/async")
