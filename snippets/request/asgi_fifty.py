"""One process with one thread holds fifty requests: all meet inside before one is answered."""
# needs: uvicorn

import asyncio
import os
import socket
import threading

from servers import receive, uvicorn

barrier = asyncio.Barrier(50)


async def application(scope, receive, send):
    await barrier.wait()  # until all fifty are here
    here = f"{os.getpid()} {threading.active_count()}"
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": here.encode()})


def come(server):
    client = socket.create_connection(("127.0.0.1", server.port))
    client.sendall(b"GET / HTTP/1.0\r\nHost: localhost\r\n\r\n")
    return client


if __name__ == "__main__":
    processes, threads = [], []
    with uvicorn("asgi_fifty:application", "--lifespan=off") as server:
        clients = [come(server) for _ in range(50)]
        for client in clients:
            with client, client.makefile("rb") as stream:
                *_, process, count = receive(stream).split()
                processes.append(process)
                threads.append(int(count))
    print("requests that met: ", len(processes))
    print("processes:         ", len(set(processes)))
    print("threads in it:     ", max(threads))
