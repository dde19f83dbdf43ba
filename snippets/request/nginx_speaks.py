"""Nginx speaks HTTP, uwsgi, FastCGI, SCGI and gRPC to what is behind it, and knows no WSGI."""
# needs: nginx

import re

from servers import Failed, nginx

for word in "proxy", "uwsgi", "fastcgi", "scgi", "grpc", "wsgi", "asgi":
    scheme = "http://" if word == "proxy" else ""
    try:
        with nginx(f"location / {{ {word}_pass {scheme}127.0.0.1:9; }}"):
            print(f"{word}_pass".ljust(13), "accepted")
    except Failed as error:
        print(f"{word}_pass".ljust(13), re.search("unknown directive", str(error))[0])
