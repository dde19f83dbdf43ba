"""A call to another service is the view's own affair: its time limit, and what a failure becomes."""
# needs: sockets, threads

import threading
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import urlopen

import bookshop.ready
from bookshop.shop.models import Book
from django.conf import settings
from django.http import JsonResponse
from django.test import Client
from django.urls import path


def price(request, title):
    euros = Book.objects.get(title=title).price  # the database
    try:
        with urlopen(rates, timeout=2) as answer:  # another service
            dollars = round(euros * Decimal(answer.read().decode()), 2)  # a computation
    except OSError:
        dollars = None
    return JsonResponse({"euros": euros, "dollars": dollars})


class Rates(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"1.10")

    def log_message(self, *arguments): ...


urlpatterns = [path("price/<title>/", price)]
settings.ROOT_URLCONF = "__main__"
client = Client(headers={"host": "localhost"})

with HTTPServer(("127.0.0.1", 0), Rates) as service:
    rates = f"http://127.0.0.1:{service.server_port}"
    thread = threading.Thread(target=service.handle_request)
    thread.start()
    print("service up:  ", client.get("/price/Emma/").text)
    thread.join()
print("service down:", client.get("/price/Emma/").text)
