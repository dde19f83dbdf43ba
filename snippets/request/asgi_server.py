"""An ASGI server turns bytes into a scope and messages, and the messages it is sent into bytes."""
# needs: sockets

import asyncio
from contextlib import closing
from http import HTTPStatus
from urllib.parse import unquote

import asgi_app
import asgi_body


# --8<-- [start:server]
async def serve_one_request(reader, writer):
    method, target, protocol = (await reader.readline()).decode("latin-1").split()
    path, _, query = target.partition("?")
    headers = []
    while line := (await reader.readline()).strip():
        name, _, value = line.partition(b":")
        headers.append((name.lower(), value.strip()))
    scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": protocol[5:], "method": method,
             "path": unquote(path), "query_string": query.encode("latin-1"), "headers": headers}
    left, complete = int(dict(headers).get(b"content-length", 0)), False

    async def receive():
        nonlocal left, complete
        if not complete:
            part = await reader.read(left)
            left -= len(part)
            complete = left == 0
            if part or complete:
                return {"type": "http.request", "body": part, "more_body": not complete}
        await reader.read()  # until the connection is closed, from either side
        return {"type": "http.disconnect"}

    async def send(message):
        if message["type"] == "http.response.start":
            status = HTTPStatus(message["status"])
            lines = [f"HTTP/1.1 {status} {status.phrase}".encode(), b"connection: close"]
            lines += [name + b": " + value for name, value in message.get("headers", [])]
            writer.write(b"\r\n".join([*lines, b"", b""]))
        else:
            writer.write(message.get("body", b""))
            await writer.drain()
            if not message.get("more_body", False):
                writer.close()

    with closing(writer):
        await application(scope, receive, send)
# --8<-- [end:server]


async def main():
    async with await asyncio.start_server(serve_one_request, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"POST /books/ HTTP/1.1\r\nHost: shop.example\r\nContent-Length: 5\r\n\r\nhello")
        print((await reader.read()).decode())
        writer.close()


for application in asgi_app.application, asgi_body.application:
    asyncio.run(main())
