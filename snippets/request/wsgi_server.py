"""A WSGI server turns bytes into a dict, calls the application, and writes what it returns."""
# needs: sockets, threads

import io
import socket
import sys
from threading import Thread
from urllib.parse import unquote
from wsgiref.validate import validator

from servers import request


def application(environ, start_response):
    if environ["REQUEST_METHOD"] == "DELETE":
        start_response("204 No Content", [])
        return []
    start_response("200 OK", [("Content-Type", "text/plain; charset=utf-8")])
    text = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
    return [environ["PATH_INFO"].encode("latin-1"), b" says: ", text]


# --8<-- [start:server]
def read_environ(stream, port):
    method, target, protocol = stream.readline().decode("latin-1").split()
    path, _, query = target.partition("?")
    environ = {
        "REQUEST_METHOD": method, "SERVER_PROTOCOL": protocol,
        "SCRIPT_NAME": "", "PATH_INFO": unquote(path, "latin-1"), "QUERY_STRING": query,
        "SERVER_NAME": "127.0.0.1", "SERVER_PORT": str(port),
        "wsgi.version": (1, 0), "wsgi.url_scheme": "http", "wsgi.errors": sys.stderr,
        "wsgi.multithread": False, "wsgi.multiprocess": False, "wsgi.run_once": False,
    }
    while line := stream.readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        key = name.upper().replace("-", "_")
        prefix = "" if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else "HTTP_"
        environ[prefix + key] = value.strip()
    environ["wsgi.input"] = io.BytesIO(stream.read(int(environ.get("CONTENT_LENGTH", 0))))
    return environ


def serve_one_request(listener, application):
    connection, _ = listener.accept()
    head, sent = [], False

    def write(data):
        nonlocal sent
        connection.sendall(data if sent else "\r\n".join(head).encode("latin-1") + data)
        sent = True

    def start_response(status, headers, exc_info=None):
        if sent:
            raise exc_info[1]  # too late for another status
        head[:] = [f"HTTP/1.1 {status}", *map(": ".join, headers), "Connection: close", "", ""]
        return write

    with connection, connection.makefile("rb") as stream:
        environ = read_environ(stream, listener.getsockname()[1])
        body = application(environ, start_response)
        try:
            for part in filter(None, body):
                write(part)
            write(b"")  # an empty body has a head too
        finally:
            if hasattr(body, "close"):
                body.close()
# --8<-- [end:server]


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as listener:
        for line, text in ("POST /authors/bront%C3%AB/", b"hello"), ("DELETE /books/1/", b""):
            server = Thread(target=serve_one_request, args=[listener, validator(application)])
            server.start()
            lines = f"{line} HTTP/1.1", "Host: shop.example", f"Content-Length: {len(text)}"
            print(request(listener.getsockname()[1], *lines, body=text))
            server.join()
