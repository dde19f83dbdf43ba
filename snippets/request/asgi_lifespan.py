"""The server calls the application once for its own lifespan, and tells it of start and end."""
# needs: uvicorn

from servers import request, uvicorn


async def application(scope, receive, send):
    if scope["type"] == "lifespan":
        print("lifespan begins", flush=True)
        while True:
            message = await receive()
            print(message["type"], flush=True)
            await send({"type": message["type"] + ".complete"})
            if message["type"] == "lifespan.shutdown":
                return
    print(scope["method"], scope["path"], flush=True)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"served"})


if __name__ == "__main__":
    with uvicorn("asgi_lifespan:application", "--log-level=error") as server:
        request(server.port, "GET /books/ HTTP/1.0")
        request(server.port, "GET /authors/ HTTP/1.0")
    print(server.log())
