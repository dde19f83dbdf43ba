"""Nginx, Apache and Caddy serve the same site before the same Gunicorn, each in its words."""
# needs: nginx, apache, caddy, gunicorn

import shutil
from contextlib import ExitStack
from pathlib import Path

import bookshop
from servers import apache, caddy, gunicorn, nginx, request

# --8<-- [start:configuration]
NGINX = """
    location / { proxy_pass APP; proxy_set_header Host $http_host; }
    location /static/ { root .; }
"""
APACHE = """
    Alias "/static/" "static/"
    ProxyPass "/static/" "!"
    ProxyPass "/" "APP/"
    ProxyPreserveHost On
"""
CADDY = """
    handle /static/* {
        root * .
        file_server
    }
    handle {
        reverse_proxy APP
    }
"""
# --8<-- [end:configuration]


STATIC = Path(bookshop.__file__).parent / "shop/static"


def get(path):
    answer = request(web.port, f"GET {path} HTTP/1.0", "Host: localhost")
    return answer.partition("\n\n")[2]


with ExitStack() as running:
    app = running.enter_context(gunicorn("bookshop.wsgi"))
    for server, config in {nginx: NGINX, apache: APACHE, caddy: CADDY}.items():
        with server(config.replace("APP", app.url)) as web:
            shutil.copytree(STATIC, web.folder / "static")
            print(f"{server.__name__}: {get('/books/1/stock/')}")
            same = get("/static/shop/icon.svg") == (STATIC / "shop/icon.svg").read_text()
            print("    the icon is the file:", same)
