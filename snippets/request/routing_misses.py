"""Three frameworks answer a wrong method, a missing slash and a wrong type differently."""
# needs: gunicorn, uvicorn

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path
from fastapi import FastAPI
from flask import Flask
from servers import gunicorn, request, uvicorn

flask_app, fastapi_app = Flask(__name__), FastAPI()


def django_book(request, pk):
    return HttpResponse(f"book {pk}")


@flask_app.get("/books/<int:pk>/")
def flask_book(pk):
    return f"book {pk}"


@fastapi_app.get("/books/{pk}/")
def fastapi_book(pk: int):
    return f"book {pk}"


urlpatterns = [path("books/<int:pk>/", django_book)]

if __name__ == "__main__":
    lines = ["GET /books/1/", "GET /books/1", "GET /books/one/", "POST /books/1/", "GET /music/"]
    table = {line: [] for line in lines}
    for name, server in (("django", gunicorn), ("flask", gunicorn), ("fastapi", uvicorn)):
        with server(f"routing_misses:{name}_app") as app:
            for line in lines:
                answer = request(app.port, f"{line} HTTP/1.1", "Host: localhost")
                table[line].append(answer[9:12])
    print("                Django Flask FastAPI")
    for line, statuses in table.items():
        print(f"{line:16}", "   ".join(statuses))
else:
    layers = ["django.middleware.common.CommonMiddleware"]
    settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=layers, ALLOWED_HOSTS=["*"])
    django_app = get_wsgi_application()
