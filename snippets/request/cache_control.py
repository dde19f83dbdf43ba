"""Cache-Control is an order to every cache on the way: Nginx keeps what it allows and asks again for the rest."""
# needs: nginx, gunicorn

from itertools import count

from servers import gunicorn, nginx, request

HEADERS = {
    "/silent": [],
    "/max-age": [("Cache-Control", "max-age=3600")],
    "/private": [("Cache-Control", "private, max-age=3600")],
    "/no-store": [("Cache-Control", "no-store")],
    "/cookie": [("Cache-Control", "max-age=3600"), ("Set-Cookie", "session=ana")],
}
calls = count(1)


def application(environ, start_response):
    body = str(next(calls)).encode()
    length = ("Content-Length", str(len(body)))
    start_response("200 OK", [*HEADERS[environ["PATH_INFO"]], length])
    return [body]


if __name__ == "__main__":
    with gunicorn("cache_control") as app:
        cache = "proxy_cache_path cache keys_zone=shop:1m;"
        with nginx(f"location / {{ proxy_pass {app.url}; proxy_cache shop; }}", http=cache) as web:
            for path in HEADERS:
                answers = [request(web.port, f"GET {path} HTTP/1.1", "Host: shop") for _ in range(5)]
                calls_made = len({answer.partition("\n\n")[2] for answer in answers})
                print(path.ljust(10), f"5 requests, {calls_made} of them reach the application")
