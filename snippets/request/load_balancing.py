"""Nginx shares requests out over two servers; when one stops, the other answers them all."""
# needs: nginx, gunicorn

import os
from collections import Counter
from contextlib import ExitStack

from servers import gunicorn, nginx, request


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [os.environ["NAME"].encode()]


def ask(times):
    answers = [request(web.port, "GET / HTTP/1.0", "Host: shop") for _ in range(times)]
    return dict(Counter(answer.partition("\n\n")[2] for answer in answers))


if __name__ == "__main__":
    with ExitStack() as running, gunicorn("load_balancing", env={"NAME": "right"}) as right:
        left = running.enter_context(gunicorn("load_balancing", env={"NAME": "left"}))
        apps = f"""
            upstream apps {{
                server 127.0.0.1:{left.port};
                server 127.0.0.1:{right.port};
            }}"""
        with nginx("location / { proxy_pass http://apps; }", http=apps) as web:
            print("two servers:", ask(10))
            running.close()  # stops the left one
            print("one stopped:", ask(10))
