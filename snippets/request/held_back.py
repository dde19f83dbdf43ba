"""Nginx holds back a stream in HTTP/1.0, unless the application sends X-Accel-Buffering: no."""
# needs: nginx, gunicorn, sockets

import os
import socket
from contextlib import suppress

from servers import folder, gunicorn, nginx


def application(environ, start_response):
    buffering = "no" if environ["QUERY_STRING"] == "now" else "yes"
    start_response("200 OK", [("Content-Type", "text/plain"), ("X-Accel-Buffering", buffering)])
    yield b"first part, "
    with open(os.environ["GATE"], "rb") as gate:  # waits until the client opens the other end
        yield gate.read()


def visit(path, gate):
    with socket.create_connection(("127.0.0.1", web.port)) as client:
        client.sendall(f"GET {path} HTTP/1.0\r\nHost: shop\r\n\r\n".encode())
        client.settimeout(2)
        received = b""
        with suppress(TimeoutError):
            while b"first part" not in received:
                received += client.recv(4096)
        print(path.ljust(16), "arrives at once" if received else "nothing for two seconds")
        gate.write_bytes(b"second part")
        client.settimeout(20)
        client.makefile("rb").read()


CONFIG = """
    location /http/1.0 { proxy_pass APP; proxy_http_version 1.0; }
    location /http/1.1 { proxy_pass APP; proxy_http_version 1.1; }
"""

if __name__ == "__main__":
    with folder() as place:
        os.mkfifo(place / "gate")
        with gunicorn("held_back", env={"GATE": str(place / "gate")}) as app:
            with nginx(CONFIG.replace("APP", app.url)) as web:
                for path in "/http/1.0", "/http/1.0?now", "/http/1.1":
                    visit(path, place / "gate")
