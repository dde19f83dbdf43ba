"""An ASGI application is a coroutine function of three arguments that exchanges messages."""

import asyncio


async def application(scope, receive, send):
    assert scope["type"] == "http"
    body = f"You asked for {scope['path']}\n".encode()
    headers = [(b"content-type", b"text/plain"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def receive():
    return {"type": "http.request", "body": b"", "more_body": False}


async def send(message):
    for key, value in message.items():
        print(f"{key}: {value}")
    print()


if __name__ == "__main__":
    asyncio.run(application({"type": "http", "method": "GET", "path": "/books/"}, receive, send))
