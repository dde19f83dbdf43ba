"""Unless told otherwise, Gunicorn runs one master and one sync worker, and the worker runs your code."""
# needs: gunicorn

import os

from servers import gunicorn, request


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{os.getpid()} {os.getppid()}".encode()]


if __name__ == "__main__":
    with gunicorn("worker_default:application") as server:
        workers = set()
        for _ in range(5):
            answer = request(server.port, "GET / HTTP/1.0").partition("\n\n")[2]
            worker, parent = map(int, answer.split())
            workers.add(worker)
        print("5 requests, processes that ran the code:", len(workers))
        print("one of them is the master:", server.pid in workers)
        print("their parent is the master:", parent == server.pid)
        print("kind of worker: sync", "Using worker: sync" in server.log())
