"""One Django project answers the same under both gateways: wsgi.py and asgi.py."""
# needs: gunicorn, uvicorn

from servers import gunicorn, request, uvicorn

for server in gunicorn("bookshop.wsgi"), uvicorn("bookshop.asgi:application"):
    with server:
        response = request(server.port, "GET /books/1/stock/ HTTP/1.0", "Host: localhost")
        print(f"{server.name:8}", response.partition("\n\n")[2])
