"""Django's route converts the number, and one file serves WSGI and ASGI servers alike."""
# needs: gunicorn, uvicorn

from http.client import HTTPConnection

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import Http404, JsonResponse
from django.urls import path

from servers import gunicorn, uvicorn

BOOKS = {1: {"title": "Flatland", "stock": 6}}

settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__)


# --8<-- [start:app]
def book_stock(request, pk):
    if pk not in BOOKS:
        raise Http404
    return JsonResponse(BOOKS[pk])


urlpatterns = [path("books/<int:pk>/stock/", book_stock)]
wsgi = get_wsgi_application()
asgi = get_asgi_application()
# --8<-- [end:app]

if __name__ == "__main__":
    for server in gunicorn("stock_django:wsgi"), uvicorn("stock_django:asgi"):
        with server:
            print(f"({server.name})")
            for path in "/books/1/stock/", "/books/99/stock/", "/books/one/stock/":
                client = HTTPConnection("127.0.0.1", server.port)
                client.request("GET", path)
                response = client.getresponse()
                body = response.read().decode().strip()
                print(f"{path:17}", response.status, response.getheader("Content-Type"))
                if response.status == 200:
                    print(body)
                client.close()
