"""A web server refuses what is not HTTP by itself: the application never hears of it."""
# needs: nginx, gunicorn

from itertools import count

from servers import gunicorn, nginx, request

calls = count(1)


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"call {next(calls)} of the application".encode()]


GET, HOST = "GET / HTTP/1.1", "Host: shop.example"
REQUESTS = {
    "not HTTP at all": ["hello"],
    "no Host": [GET],
    "two Hosts": [GET, HOST, HOST],
    "a length that is no number": [GET, HOST, "Content-Length: many"],
    "two ways to say the length": [GET, HOST, "Content-Length: 5", "Transfer-Encoding: chunked"],
    "HTTP of the future": ["GET / HTTP/9.0", HOST],
    "10,000 characters of path": [f"GET /{'x' * 10_000} HTTP/1.1", HOST],
    "10,000 characters of cookie": [GET, HOST, f"Cookie: {'x' * 10_000}"],
    "a path above the root": ["GET /../secret HTTP/1.1", HOST],
    "a good request": ["GET / HTTP/1.0", HOST],
}

if __name__ == "__main__":
    with gunicorn("refused_requests") as app:
        with nginx(f"location / {{ proxy_pass {app.url}; }}") as web:
            for what, lines in REQUESTS.items():
                answer = request(web.port, *lines)
                print(what.ljust(28), answer[9:12])
            print("The last answer came from", answer.splitlines()[-1])
