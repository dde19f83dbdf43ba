"""Nginx collects a chunked request body whole and sends it on with a Content-Length."""
# needs: nginx, gunicorn, sockets

import socket

from servers import gunicorn, nginx, receive


def application(environ, start_response):
    keys = "HTTP_TRANSFER_ENCODING", "CONTENT_LENGTH"
    text = "".join(f"    {key}: {environ.get(key)}\n" for key in keys)
    text += f"    body: {environ['wsgi.input'].read().decode()}"
    start_response("200 OK", [("Content-Length", str(len(text)))])
    return [text.encode()]


CHUNKED = b"""POST / HTTP/1.1
Host: shop.example
Transfer-Encoding: chunked
Connection: close

5
three
6
 books
0

""".replace(b"\n", b"\r\n")


def send(server):
    with socket.create_connection(("127.0.0.1", server.port)) as client:
        client.sendall(CHUNKED)
        return receive(client.makefile("rb")).decode().partition("\r\n\r\n")[2]


if __name__ == "__main__":
    with gunicorn("chunked_upload") as app:
        print("Client → Gunicorn", send(app), sep="\n")
        with nginx(f"location / {{ proxy_pass {app.url}; }}") as web:
            print("Client → Nginx → Gunicorn", send(web), sep="\n")
