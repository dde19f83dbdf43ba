"""Cache-Control rules every cache on the way: Nginx keeps only what it allows."""
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
                get = f"GET {path} HTTP/1.1", "Host: shop"
                answers = [request(web.port, *get).splitlines()[-1] for _ in range(5)]
                print(path.ljust(10), f"5 requests, {len(set(answers))} to the application")
