"""Nginx hands requests on over HTTP, uwsgi, FastCGI, SCGI and gRPC; it has no directive for WSGI."""
# needs: nginx

from servers import Failed, nginx

targets = {
    "proxy_pass": "http://127.0.0.1:1",
    "uwsgi_pass": "127.0.0.1:1",
    "fastcgi_pass": "127.0.0.1:1",
    "scgi_pass": "127.0.0.1:1",
    "grpc_pass": "grpc://127.0.0.1:1",
    "wsgi_pass": "127.0.0.1:1",
}
for directive, target in targets.items():
    try:
        with nginx(f"location / {{ {directive} {target}; }}"):
            print(f"{directive:13} known")
    except Failed as error:
        print(f"{directive:13} {'unknown directive' if 'unknown directive' in str(error) else error}")
