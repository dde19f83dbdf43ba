"""One thread can hold a hundred requests: all are inside before the first is answered."""
# needs: sockets

import asyncio
import threading

CLIENTS = 100
inside = most = 0
all_here = asyncio.Event()


async def serve(reader, writer):
    global inside, most
    await reader.readline()
    inside += 1
    most = max(most, inside)
    if inside == CLIENTS:
        all_here.set()
    await all_here.wait()  # as a view waits for a database
    inside -= 1
    writer.write(b"Flatland\n")
    writer.close()


async def client(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"title?\n")
    answer = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return answer


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 0, backlog=CLIENTS) as server:
        port = server.sockets[0].getsockname()[1]
        answers = await asyncio.gather(*(client(port) for _ in range(CLIENTS)))
    print("answers:       ", answers.count(b"Flatland\n"))
    print("inside at once:", most)
    print("threads:       ", threading.active_count())


asyncio.run(main())
