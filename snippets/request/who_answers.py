"""Nginx answers for files and Gunicorn for pages, so each goes on when the other one stops."""
# needs: nginx, gunicorn

import shutil
from contextlib import ExitStack
from pathlib import Path

import bookshop
from servers import gunicorn, nginx, request

CONFIG = """
    location / {{ proxy_pass {app.url}; proxy_set_header Host $http_host; }}
    location /static/ {{ root .; }}
"""


def visit(server):
    for path in "/books/1/", "/static/shop/shop.css":
        response = request(server.port, f"GET {path} HTTP/1.0", "Host: localhost")
        print("  ", path.ljust(22), response.splitlines()[0].partition(" ")[2])


with ExitStack() as running:
    app = running.enter_context(gunicorn("bookshop.wsgi"))
    with nginx(CONFIG.format(app=app)) as web:
        shutil.copytree(Path(bookshop.__file__).parent / "shop/static", web.folder / "static")
        print("Client → Nginx → Gunicorn")
        visit(web)
        print("Client → Gunicorn")
        visit(app)
        running.close()  # Gunicorn stops, Nginx stays
        print("Client → Nginx, Gunicorn stopped")
        visit(web)
