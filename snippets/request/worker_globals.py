"""Each worker process has its own copy of a module's globals, so a counter there is not shared."""
# needs: gunicorn

import socket

from servers import gunicorn, request

visits = 0


def application(environ, start_response):
    global visits
    visits += 1
    start_response("200 OK", [("Content-Type", "text/plain")])
    yield f"visit {visits}".encode()
    environ["wsgi.input"].read()  # waits for the body, if there is one


def visit(server):
    return request(server.port, "GET / HTTP/1.0").partition("\n\n")[2]


if __name__ == "__main__":
    with gunicorn("worker_globals:application", "--workers=2") as server:
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            client.sendall(b"POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\n")
            client.recv(1)  # one worker is inside now, and stays there
            for _ in range(3):
                print("the other worker:", visit(server))
            client.sendall(b".")
            *_, last_line = client.makefile("rb")
            print("the first worker:", last_line.decode())
