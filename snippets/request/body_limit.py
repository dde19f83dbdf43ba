"""Nginx refuses a body above one megabyte by its announced length, before a byte is sent."""
# needs: nginx, gunicorn

from itertools import count

from servers import gunicorn, nginx, request

MEGABYTE = 1024 * 1024
calls = count(1)


def application(environ, start_response):
    body = environ["wsgi.input"].read()
    text = f"call {next(calls)}: the application read {len(body):,} bytes".encode()
    start_response("200 OK", [("Content-Length", str(len(text)))])
    return [text]


def upload(length, body):
    head = ["POST /upload HTTP/1.1", "Host: shop.example", f"Content-Length: {length}"]
    answer = request(web.port, *head, body=body)
    print(f"{length:,} bytes announced, {len(body):,} sent: {answer[9:12]}")
    return answer.splitlines()[-1]


if __name__ == "__main__":
    with gunicorn("body_limit") as app:
        with nginx(f"location / {{ proxy_pass {app.url}; }}") as web:
            upload(MEGABYTE + 1, b"")
            print(upload(MEGABYTE, b"x" * MEGABYTE))
