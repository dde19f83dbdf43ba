"""`max_requests` ends a leak together with its worker; the next worker starts at nothing, and leaks again."""
# needs: gunicorn

from servers import gunicorn, request

kept = []


def application(environ, start_response):
    kept.append(environ)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [str(len(kept)).encode()]


def visit(server):
    return request(server.port, "GET / HTTP/1.0").rpartition("\n\n")[2]


if __name__ == "__main__":
    with gunicorn("leaks_max_requests:application", "--max-requests=4") as server:
        print("requests kept:", *[visit(server) for _ in range(12)])
