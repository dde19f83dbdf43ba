"""Nginx holds a streamed answer back until it has enough of it, unless X-Accel-Buffering says no."""
# needs: nginx, gunicorn, sockets

import os
import socket

from servers import folder, gunicorn, nginx


def application(environ, start_response):
    buffering = {"/held": "yes", "/passed": "no"}[environ["PATH_INFO"]]
    start_response("200 OK", [("Content-Type", "text/plain"), ("X-Accel-Buffering", buffering)])
    yield b"first part, "
    with open(os.environ["GATE"], "rb") as gate:  # waits until the client opens the other end
        yield gate.read()


def read(path, gate):
    with socket.create_connection(("127.0.0.1", web.port)) as client:
        client.sendall(f"GET {path} HTTP/1.0\r\nHost: shop\r\n\r\n".encode())
        client.settimeout(0.5)
        try:
            print(path, client.recv(4096).partition(b"\r\n\r\n")[2] or "only the head", sep="\n    ")
        except TimeoutError:
            print(path, "nothing yet", sep="\n    ")
        client.settimeout(20)
        gate.write_bytes(b"second part")
        rest = client.makefile("rb").read()
        print("   ", rest.partition(b"\r\n\r\n")[2] or rest)


if __name__ == "__main__":
    with folder() as place:
        os.mkfifo(place / "gate")
        with gunicorn("held_back", env={"GATE": str(place / "gate")}) as app:
            with nginx(f"location / {{ proxy_pass {app.url}; }}") as web:
                for path in "/held", "/passed":
                    read(path, place / "gate")
