"""Unless told otherwise, Gunicorn runs your code in one sync worker, a child of its master."""
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
        print("5 requests, processes:", len(workers))
        print("child of the master:  ", parent == server.pid)
        print("a sync worker:        ", "Using worker: sync" in server.log())
