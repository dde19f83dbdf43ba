"""A sync worker holds one request: with two workers two are inside, and a third waits."""
# needs: gunicorn

import select
import socket

from servers import gunicorn


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    yield b"inside"
    environ["wsgi.input"].read()  # stays inside until the client has sent its body


def come(server):
    client = socket.create_connection(("127.0.0.1", server.port))
    client.sendall(b"POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\n")  # the body comes later
    return client


def is_inside(client, seconds):
    return bool(select.select([client], [], [], seconds)[0])  # has its answer begun?


if __name__ == "__main__":
    with gunicorn("worker_holds_one:application", "--workers=2") as server:
        with come(server) as first, come(server) as second, come(server) as third:
            print("first inside: ", is_inside(first, 20))
            print("second inside:", is_inside(second, 20))
            print("third inside: ", is_inside(third, 0.5))
            first.sendall(b".")
            print("The first one may leave.")
            print("third inside: ", is_inside(third, 20))
            second.sendall(b".")
            third.sendall(b".")
