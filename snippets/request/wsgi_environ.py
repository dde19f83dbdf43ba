"""environ holds one latin-1 character for each byte, so a path in UTF-8 must be decoded again."""
# needs: gunicorn

import json

from servers import gunicorn, request

KEYS = ["REQUEST_METHOD", "PATH_INFO", "QUERY_STRING", "CONTENT_LENGTH", "CONTENT_TYPE",
        "HTTP_HOST", "HTTP_X_COLOUR", "wsgi.url_scheme", "wsgi.multithread"]


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "application/json")])
    chosen = {key: environ[key] for key in KEYS}
    chosen["wsgi.input"] = environ["wsgi.input"].read().decode()
    return [json.dumps(chosen).encode()]


if __name__ == "__main__":
    with gunicorn("wsgi_environ:application") as server:
        response = request(
            server.port,
            "POST /authors/bront%C3%AB/?page=2 HTTP/1.0",
            "Host: shop.example",
            "Content-Type: text/plain",
            "Content-Length: 5",
            "X-Colour: green",
            body=b"hello",
        )
    environ = json.loads(response.partition("\n\n")[2])
    for key, value in environ.items():
        print(f"{key:16} {value!r}")
    print("PATH_INFO, again", environ["PATH_INFO"].encode("latin-1").decode("utf-8"))
