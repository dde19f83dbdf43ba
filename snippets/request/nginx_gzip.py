"""Nginx compresses nothing until told to; then HTML, but neither JSON nor for a proxy."""
# needs: nginx, gunicorn

from servers import gunicorn, nginx, request

TYPES = {"html": "text/html", "json": "application/json"}


def application(environ, start_response):
    kind = environ["PATH_INFO"].rpartition(".")[2]
    start_response("200 OK", [("Content-Type", TYPES[kind]), ("Content-Length", "5000")])
    return [b"x" * 5000]


CONFIG = """
    location /installed { proxy_pass APP; }
    location /on { proxy_pass APP; gzip on; }
    location /told {
        proxy_pass APP;
        gzip on;
        gzip_types application/json;
        gzip_proxied any;
    }
"""
GZIP, VIA = "Accept-Encoding: gzip", "Via: 1.1 cdn.example"

if __name__ == "__main__":
    with gunicorn("nginx_gzip") as app, nginx(CONFIG.replace("APP", app.url)) as web:
        for path in "/installed", "/on", "/told":
            for what, kind, lines in [
                ("HTML", "html", [GZIP]),
                ("JSON", "json", [GZIP]),
                ("HTML, through a CDN", "html", [GZIP, VIA]),
                ("HTML, client cannot", "html", []),
            ]:
                line = f"HEAD {path}.{kind} HTTP/1.1"
                head = request(web.port, line, "Host: shop", *lines)
                answer = "gzip" if "Content-Encoding: gzip" in head else "as it was"
                print(path.ljust(10), what.ljust(19), answer)
