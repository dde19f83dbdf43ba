"""Two threads of one worker share its globals and meet at a barrier; two processes never do."""
# needs: gunicorn

import socket
import threading

from servers import gunicorn, receive

barrier = threading.Barrier(2)


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    try:
        barrier.wait(timeout=float(environ["QUERY_STRING"]))
        return [b"met"]
    except threading.BrokenBarrierError:
        return [b"alone"]


def come(server, patience):
    client = socket.create_connection(("127.0.0.1", server.port))
    client.sendall(f"GET /?{patience} HTTP/1.0\r\n\r\n".encode())
    return client


if __name__ == "__main__":
    for option, patience in ("--threads=2", 20), ("--workers=2", 0.5):
        with gunicorn("worker_threads:application", option) as server:
            with come(server, patience) as first, come(server, patience) as second:
                for client in first, second:
                    answer = receive(client.makefile("rb"))
                    print(option, answer.decode().split()[-1])
