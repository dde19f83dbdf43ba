"""Rate limiting is off until you ask for it, and then Nginx answers 503 unless you tell it 429."""
# needs: nginx, gunicorn

from itertools import count

from servers import gunicorn, nginx, request

calls = count(1)


def application(environ, start_response):
    body = str(next(calls)).encode()
    start_response("200 OK", [("Content-Length", str(len(body)))])
    return [body]


ZONES = """
    limit_req_zone $binary_remote_addr zone=first:1m rate=1r/m;
    limit_req_zone $binary_remote_addr zone=second:1m rate=1r/m;
"""
CONFIG = """
    location /unlimited {{ proxy_pass {url}; }}
    location /limited {{ proxy_pass {url}; limit_req zone=first burst=2 nodelay; }}
    location /polite {{
        proxy_pass {url};
        limit_req zone=second burst=2 nodelay;
        limit_req_status 429;
    }}
"""

if __name__ == "__main__":
    with gunicorn("rate_limit") as app, nginx(CONFIG.format(url=app.url), http=ZONES) as web:
        for path in "/unlimited", "/limited", "/polite":
            answers = [request(web.port, f"GET {path} HTTP/1.1", "Host: shop") for _ in range(6)]
            print(path.ljust(11), *(answer[9:12] for answer in answers))
        last = request(app.port, "GET / HTTP/1.1", "Host: shop").partition("\n\n")[2]
        print("calls of the application:", int(last) - 1)
