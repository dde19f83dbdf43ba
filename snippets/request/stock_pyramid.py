"""Pyramid, under a WSGI server: a named route, a view that belongs to it, a renderer for JSON."""
# needs: gunicorn

import warnings
from http.client import HTTPConnection

warnings.filterwarnings("ignore", "pkg_resources is deprecated")  # which Pyramid 2.1 still imports

from pyramid.config import Configurator
from pyramid.httpexceptions import HTTPNotFound

from servers import gunicorn

BOOKS = {1: {"title": "Flatland", "stock": 6}}


# --8<-- [start:app]
def book_stock(request):
    pk = int(request.matchdict["pk"])
    if pk not in BOOKS:
        raise HTTPNotFound
    return BOOKS[pk]


with Configurator() as config:
    config.add_route("book_stock", r"/books/{pk:\d+}/stock/")
    config.add_view(book_stock, route_name="book_stock", renderer="json")
    app = config.make_wsgi_app()
# --8<-- [end:app]

if __name__ == "__main__":
    with gunicorn("stock_pyramid:app") as server:
        for path in "/books/1/stock/", "/books/99/stock/", "/books/one/stock/":
            client = HTTPConnection("127.0.0.1", server.port)
            client.request("GET", path)
            response = client.getresponse()
            body = response.read().decode().strip()
            print(f"{path:17}", response.status, response.getheader("Content-Type"))
            if response.status == 200:
                print(body)
            client.close()
