"""By default Nginx sends its own name for the server as Host; $host loses the client's port."""
# needs: nginx, gunicorn

from servers import gunicorn, nginx, request


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["HTTP_HOST"].encode()]


CONFIG = """
    location /default { proxy_pass http://apps; }
    location /host { proxy_pass http://apps; proxy_set_header Host $host; }
    location /http_host { proxy_pass http://apps; proxy_set_header Host $http_host; }
"""

if __name__ == "__main__":
    with gunicorn("host_header") as app:
        apps = f"upstream apps {{ server 127.0.0.1:{app.port}; }}"
        with nginx(CONFIG, http=apps) as web:
            for path in "/default", "/host", "/http_host":
                answer = request(web.port, f"GET {path} HTTP/1.0", "Host: shop.example:8080")
                print(path.ljust(10), answer.partition("\n\n")[2])
