"""Each hop rewrites the head of a request and of its response; path, query and body stay."""
# needs: nginx, gunicorn, threads, sockets

import re
import socket
from threading import Thread

from servers import gunicorn, nginx, receive, request

CONFIG = """
    proxy_http_version 1.1;
    proxy_set_header Connection close;
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    location / { proxy_pass http://127.0.0.1:PORT; }
"""
REQUEST = [
    "GET /books/1/stock/?shelf=3 HTTP/1.1",
    "Host: shop.localhost:8080",
    "X-Shop_Id: 7",
    "Connection: keep-alive",
]


def show(hop, message):
    print("──", hop)
    print(re.sub("Date: .*", "Date: …", message.replace("\r\n", "\n").rstrip()), end="\n\n")


def relay(listener, port):
    """Stand between Nginx and Gunicorn, and show the bytes that pass."""
    with listener.accept()[0] as web, socket.create_connection(("127.0.0.1", port)) as app:
        head = receive(web.makefile("rb"), method="HEAD")  # up to the empty line
        show("Nginx → Gunicorn", head.decode())
        app.sendall(head)
        response = receive(app.makefile("rb"))
        show("Gunicorn → Nginx", response.decode())
        web.sendall(response)


with gunicorn("bookshop.wsgi") as app, socket.create_server(("127.0.0.1", 0)) as listener:
    with nginx(CONFIG.replace("PORT", str(listener.getsockname()[1]))) as web:
        show("Client → Nginx", "\n".join(REQUEST))
        thread = Thread(target=relay, args=[listener, app.port])
        thread.start()
        response = request(web.port, *REQUEST)
        thread.join()
        show("Nginx → client", response)
