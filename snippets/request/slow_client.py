"""Nginx waits for a slow client itself; without it, that client keeps a worker from the others."""
# needs: nginx, gunicorn, sockets

import socket

from servers import gunicorn, nginx


def application(environ, start_response):
    body = environ["wsgi.input"].read()
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"read {len(body)} bytes".encode()]


UPLOAD = b"POST / HTTP/1.0\r\nHost: shop\r\nContent-Length: 10\r\n\r\nhello"
GET = b"GET / HTTP/1.0\r\nHost: shop\r\n\r\n"


def visit(server):
    address = ("127.0.0.1", server.port)
    with socket.create_connection(address) as slow, socket.create_connection(address) as other:
        slow.sendall(UPLOAD)  # five of its ten bytes, then a pause
        other.sendall(GET)
        other.settimeout(2)
        try:
            print("    the other client:", other.recv(4096)[9:15].decode())
        except TimeoutError:
            print("    the other client: no answer for two seconds")
        slow.sendall(b"world")
        print("    the slow client: ", slow.makefile().read().splitlines()[-1])


if __name__ == "__main__":
    with gunicorn("slow_client", "--workers", "1") as app:
        print("Clients → Gunicorn, one worker")
        visit(app)
        with nginx(f"location / {{ proxy_pass {app.url}; }}") as web:
            print("Clients → Nginx → Gunicorn, one worker")
            visit(web)
