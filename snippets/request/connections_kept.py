"""A sync worker closes every connection after one answer; Nginx keeps the client's open."""
# needs: nginx, gunicorn, sockets

import http.client

from servers import gunicorn, nginx


def application(environ, start_response):
    body = environ["REMOTE_PORT"].encode()  # differs for each connection that the server accepts
    start_response("200 OK", [("Content-Length", str(len(body)))])
    return [body]


def visit(name, server):
    connection = http.client.HTTPConnection("127.0.0.1", server.port)  # reconnects when it must
    clients, apps = set(), set()
    for _ in range(5):
        connection.request("GET", "/")
        clients.add(connection.sock.getsockname())
        apps.add(connection.getresponse().read())
    connection.close()
    print(f"{name}  client {len(clients)}, application {len(apps)}")


KEEP = """
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    location / { proxy_pass http://apps; }
"""

if __name__ == "__main__":
    print("Connections for 5 requests")
    with gunicorn("connections_kept") as sync:
        visit("Gunicorn sync          ", sync)
        with nginx(f"location / {{ proxy_pass {sync.url}; }}") as web:
            visit("Nginx, Gunicorn sync   ", web)
    with gunicorn("connections_kept", "--threads", "2") as threads:
        visit("Gunicorn gthread       ", threads)
        apps = f"upstream apps {{ server 127.0.0.1:{threads.port}; keepalive 4; }}"
        with nginx(KEEP, http=apps) as web:
            visit("Nginx, Gunicorn gthread", web)
