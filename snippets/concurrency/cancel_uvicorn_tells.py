"""Uvicorn tells an application that the client has left, and does not cancel it: it runs on, and may even send."""
# needs: uvicorn

import asyncio
import socket

from servers import until, uvicorn


async def application(scope, receive, send):
    print("receive() returns", (await receive())["type"], flush=True)
    print("receive() returns", (await receive())["type"], flush=True)
    await asyncio.sleep(0.1)  # a cancellation would come here
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"done"})
    print("all is sent, without an error", flush=True)


if __name__ == "__main__":
    with uvicorn("cancel_uvicorn_tells:application", "--lifespan=off", "--log-level=error") as server:
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            until(server.log)
            print(server.log() + "the client leaves")
        until(lambda: "sent" in server.log())
        print(*server.log().splitlines()[1:], sep="\n")
