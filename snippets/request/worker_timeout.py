"""A sync worker inside one request for longer than --timeout is ended: the application gets a SystemExit."""
# needs: gunicorn

import socket

from servers import gunicorn, request


def application(environ, start_response):
    try:
        environ["wsgi.input"].read()  # waits for the body, if there is one
    except SystemExit:
        print("SystemExit in the application", flush=True)
        raise
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"served"]


def status(response):
    return response.splitlines()[0].partition(" ")[2]


if __name__ == "__main__":
    with gunicorn("worker_timeout:application", "--timeout=2") as server:
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            client.sendall(b"POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\n")  # no body follows
            print("this request:", status(client.recv(4096).decode()))
        print("the next one:", status(request(server.port, "GET / HTTP/1.0")))
        for line in "WORKER TIMEOUT", "SystemExit in the application", "Booting worker":
            print(f"{server.log().count(line)} × {line}")
