"""An ASGI server turns bytes into a scope and messages, and the messages it is sent into bytes."""
# needs: sockets

import asyncio
from http import HTTPStatus

from asgi_app import application


# --8<-- [start:server]
async def serve_one_request(reader, writer):
    method, target, protocol = (await reader.readline()).decode("latin-1").split()
    path, _, query = target.partition("?")
    headers = []
    while line := (await reader.readline()).strip():
        name, _, value = line.partition(b":")
        headers.append((name.lower(), value.strip()))
    scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": protocol[5:],
             "method": method, "path": path, "query_string": query.encode(), "headers": headers}
    length = int(dict(headers).get(b"content-length", 0))

    async def receive():
        return {"type": "http.request", "body": await reader.readexactly(length)}

    async def send(message):
        if message["type"] == "http.response.start":
            status = HTTPStatus(message["status"])
            lines = [f"HTTP/1.1 {status} {status.phrase}".encode(), b"connection: close"]
            lines += [name + b": " + value for name, value in message["headers"]]
            writer.write(b"\r\n".join([*lines, b"", b""]))
        else:
            writer.write(message["body"])
        await writer.drain()

    await application(scope, receive, send)
    writer.close()
# --8<-- [end:server]


async def main():
    async with await asyncio.start_server(serve_one_request, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"GET /books/?page=2 HTTP/1.1\r\nHost: shop.example\r\n\r\n")
        print((await reader.read()).decode())
        writer.close()


asyncio.run(main())
