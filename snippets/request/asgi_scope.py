"""scope describes the request without its body: path is text, headers are pairs of bytes."""
# needs: uvicorn

from servers import request, uvicorn

KEYS = "type", "http_version", "method", "scheme", "path", "raw_path", "query_string", "headers"


async def application(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    for key in KEYS:
        line = f"{key:12} {scope[key]!r}\n".encode()
        await send({"type": "http.response.body", "body": line, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


if __name__ == "__main__":
    with uvicorn("asgi_scope:application", "--lifespan=off") as server:
        target = "/authors/bront%C3%AB/?page=2"
        response = request(server.port, f"GET {target} HTTP/1.0", "Host: shop.example")
        print(response.partition("\n\n")[2])
