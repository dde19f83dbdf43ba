"""Two threads of one worker share its globals, so two requests see each other; two processes never do."""
# needs: gunicorn

import os
import socket

from servers import gunicorn

inside = []


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    inside.append(environ["QUERY_STRING"])
    yield b"inside\n"
    environ["wsgi.input"].read()  # stays inside until the client has sent its body
    yield f"{os.getpid()} {' '.join(inside)}".encode()


def enter(server, name):
    with socket.create_connection(("127.0.0.1", server.port)) as client:
        stream = client.makefile("rwb", buffering=0)  # keeps the connection open
    stream.write(f"POST /?{name} HTTP/1.0\r\nContent-Length: 1\r\n\r\n".encode())
    next(line for line in stream if line == b"inside\n")
    return stream


if __name__ == "__main__":
    for option in "--threads=2", "--workers=2":
        with gunicorn("worker_threads:application", option) as server:
            with enter(server, "first") as first, enter(server, "second") as second:
                first.write(b".")  # both are inside now
                second.write(b".")
                first_pid, *first_sees = first.read().decode().split()
                second_pid, *second_sees = second.read().decode().split()
        print(f"{option}, the same process: {first_pid == second_pid}")
        print("  the first sees: ", *first_sees)
        print("  the second sees:", *second_sees)
