"""A crash ends what its process held: another worker's request survives it."""
# needs: gunicorn

import os
import signal
import socket

from servers import gunicorn, request


def application(environ, start_response):
    if environ["PATH_INFO"] == "/crash":
        os.kill(os.getpid(), signal.SIGKILL)  # as the kernel does when memory runs out
    start_response("200 OK", [("Content-Type", "text/plain")])
    yield b"inside\n"
    environ["wsgi.input"].read()  # waits for the body, if there is one
    yield b"served\n"


def ask(server, path):
    try:
        answer = request(server.port, f"GET {path} HTTP/1.0")
    except ConnectionError:
        return "no answer"
    return answer.rpartition("inside\n")[2].strip() or "no answer"


def finish(client, stream):
    try:
        client.sendall(b".")  # the body that the application waits for
        return stream.readline().decode().strip() or "no answer"
    except ConnectionError:
        return "no answer"


if __name__ == "__main__":
    for option in "--workers=2", "--threads=2":
        with gunicorn("worker_crash:application", option) as server:
            with socket.create_connection(("127.0.0.1", server.port)) as client:
                client.sendall(b"POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\n")
                with client.makefile("rb") as stream:
                    while stream.readline() != b"inside\n":
                        pass
                    print(f"{option}\n  crash:     {ask(server, '/crash')}")
                    print("  next:     ", ask(server, "/"))
                    print("  neighbour:", finish(client, stream))
            print("  workers started:", server.log().count("Booting worker"))
