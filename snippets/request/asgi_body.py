"""The body comes in messages: the first is there before the client has sent the rest."""
# needs: uvicorn

import socket

from servers import uvicorn


async def application(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    more = True
    while more:
        message = await receive()
        more = message["more_body"]
        line = f"{message['type']} {message['body']} more_body={more}\n".encode()
        await send({"type": "http.response.body", "body": line, "more_body": more})


if __name__ == "__main__":
    with uvicorn("asgi_body:application", "--lifespan=off") as server:
        with socket.create_connection(("127.0.0.1", server.port)) as client:
            client.sendall(b"POST / HTTP/1.0\r\nContent-Length: 10\r\n\r\nfirst")
            answer = client.makefile()
            while (line := answer.readline()) != "\n":
                pass
            print(answer.readline(), end="")
            print("the client sends the rest")
            client.sendall(b"after")
            print(answer.read())
            answer.close()
