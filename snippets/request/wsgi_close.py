"""The server calls close() in the end, even if the body fails or the client has gone."""
# needs: gunicorn

import socket

from servers import gunicorn, request

closed = []


class Body:
    def __init__(self, path):
        self.path = path

    def __iter__(self):
        yield b"a chunk"
        if self.path == "/fails":
            raise RuntimeError("halfway")
        while self.path == "/endless":
            yield b"more " * 1000

    def close(self):
        closed.append(self.path)


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    if environ["PATH_INFO"] == "/report":
        return [" ".join(closed).encode()]
    return Body(environ["PATH_INFO"])


if __name__ == "__main__":
    with gunicorn("wsgi_close:application") as server:
        request(server.port, "GET /whole HTTP/1.0")
        request(server.port, "GET /fails HTTP/1.0")
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            client.sendall(b"GET /endless HTTP/1.0\r\n\r\n")
            client.recv(1)  # the body has begun; now the client leaves
        report = request(server.port, "GET /report HTTP/1.0")
    print("closed:", report.partition("\n\n")[2])
