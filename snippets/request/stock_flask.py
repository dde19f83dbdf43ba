"""Flask, under a WSGI server: the route converts the number, and a dict becomes JSON."""
# needs: gunicorn

from http.client import HTTPConnection

from flask import Flask, abort

from servers import gunicorn

BOOKS = {1: {"title": "Flatland", "stock": 6}}


# --8<-- [start:app]
app = Flask(__name__)


@app.get("/books/<int:pk>/stock/")
def book_stock(pk):
    if pk not in BOOKS:
        abort(404)
    return BOOKS[pk]
# --8<-- [end:app]


if __name__ == "__main__":
    with gunicorn("stock_flask:app") as server:
        for path in "/books/1/stock/", "/books/99/stock/", "/books/one/stock/":
            client = HTTPConnection("127.0.0.1", server.port)
            client.request("GET", path)
            response = client.getresponse()
            body = response.read().decode().strip()
            print(f"{path:17}", response.status, response.getheader("Content-Type"))
            if response.status == 200:
                print(body)
            client.close()
