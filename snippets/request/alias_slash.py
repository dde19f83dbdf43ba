"""With alias, a location without its last slash also serves the files beside the folder."""
# needs: nginx

from servers import nginx, request

CONFIG = """
    location /open { alias files/static/; }
    location /closed/ { alias files/static/; }
"""

with nginx(CONFIG) as web:
    files = web.folder / "files"
    (files / "static").mkdir(parents=True)
    (files / "static" / "shop.css").write_text("body { color: black }")
    (files / "settings.py").write_text("SECRET_KEY = 'really secret'")

    for path in [
        "/open/shop.css",
        "/open../settings.py",
        "/closed/shop.css",
        "/closed../settings.py",
    ]:
        head, _, body = request(web.port, f"GET {path} HTTP/1.1", "Host: shop").partition("\n\n")
        print(path.ljust(22), head[9:12], body if head[9:12] == "200" else "-")
