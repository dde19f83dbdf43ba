"""An ASGI application hears that its client has gone: receive() returns http.disconnect."""
# needs: uvicorn

import asyncio
import socket

from servers import request, uvicorn

heard = []
gone = asyncio.Event()


async def application(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    if scope["path"] == "/wait":
        await send({"type": "http.response.body", "body": b"wait", "more_body": True})
        while "http.disconnect" not in heard:
            heard.append((await receive())["type"])
        gone.set()
    else:
        await gone.wait()
        await send({"type": "http.response.body", "body": ", ".join(heard).encode()})


if __name__ == "__main__":
    with uvicorn("asgi_disconnect:application", "--lifespan=off") as server:
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            client.sendall(b"GET /wait HTTP/1.1\r\nHost: localhost\r\n\r\n")
            client.recv(1)  # the answer has begun; now the client leaves
        response = request(server.port, "GET /report HTTP/1.0", "Host: localhost")
        print("heard:", response.partition("\n\n")[2])
