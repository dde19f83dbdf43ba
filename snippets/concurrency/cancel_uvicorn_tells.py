"""Uvicorn does not cancel: an application that never asks runs on after its client has left."""
# needs: uvicorn

import asyncio
import socket

from servers import request, until, uvicorn

left = asyncio.Event()


async def answer(send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"done"})


async def application(scope, receive, send):
    if scope["path"] == "/i-have-left":
        left.set()
    else:
        print("the application works", flush=True)
        await left.wait()
        print("it runs on", flush=True)
    await answer(send)
    print("it has sent its answer, without an error", flush=True)


if __name__ == "__main__":
    with uvicorn("cancel_uvicorn_tells:application", "--lifespan=off", "--log-level=error") as server:
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            client.sendall(b"GET /report HTTP/1.1\r\nHost: localhost\r\n\r\n")
            until(server.log)
        print(server.log() + "the client has left")
        request(server.port, "GET /i-have-left HTTP/1.0", "Host: localhost")
        until(lambda: server.log().count("sent") == 2)
        print(server.log().splitlines()[1])
