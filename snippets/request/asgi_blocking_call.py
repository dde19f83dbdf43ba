"""A blocking call in a coroutine stops its whole process: of ten that came, one is inside."""
# needs: uvicorn

import asyncio
import socket
import time

from servers import receive, uvicorn

barrier = asyncio.Barrier(10)
inside = most = 0


async def application(scope, receive, send):
    global inside, most
    inside += 1
    most = max(most, inside)
    if scope["path"] == "/awaits":
        await barrier.wait()  # until ten are inside
    else:
        time.sleep(0.01)
    inside -= 1
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"%d" % most})


def come(server, path):
    client = socket.create_connection(("127.0.0.1", server.port))
    client.sendall(f"GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n".encode())
    return client


if __name__ == "__main__":
    for path in "/awaits", "/blocks":
        with uvicorn("asgi_blocking_call:application", "--lifespan=off") as server:
            counts = []
            for client in [come(server, path) for _ in range(10)]:
                with client, client.makefile("rb") as stream:
                    counts.append(int(receive(stream).split()[-1]))
        print(f"{path}: 10 came, inside at once: {max(counts)}")
