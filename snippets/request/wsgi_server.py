"""A WSGI server turns bytes into a dict, calls the application, and writes what it returns."""
# needs: sockets, threads

import socket
import sys
import threading


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain"), ("Connection", "close")])
    yield f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']} for {environ['HTTP_HOST']}".encode()


# --8<-- [start:server]
def serve_one_request(listener):
    connection, _ = listener.accept()
    with connection, connection.makefile("rb") as stream:
        method, target, protocol = stream.readline().decode("latin-1").split()
        path, _, query = target.partition("?")
        environ = {"REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": query,
                   "SERVER_PROTOCOL": protocol, "wsgi.input": stream, "wsgi.errors": sys.stderr}
        while line := stream.readline().decode("latin-1").strip():
            name, _, value = line.partition(":")
            environ["HTTP_" + name.upper().replace("-", "_")] = value.strip()

        def start_response(status, headers):
            head[:] = [f"HTTP/1.1 {status}", *map(": ".join, headers), "", ""]

        head = []
        body = application(environ, start_response)
        try:
            for chunk in body:
                connection.sendall("\r\n".join(head).encode("latin-1") + chunk)
                head.clear()
        finally:
            if hasattr(body, "close"):
                body.close()
# --8<-- [end:server]


with socket.create_server(("127.0.0.1", 0)) as listener:
    server = threading.Thread(target=serve_one_request, args=[listener])
    server.start()
    with socket.create_connection(listener.getsockname()) as client:
        client.sendall(b"GET /books/?page=2 HTTP/1.1\r\nHost: shop.example\r\n\r\n")
        print(client.makefile().read())
    server.join()
