"""write() never waits, and keeps in memory what the other side does not read; drain() waits until it reads."""
# needs: sockets

import asyncio
import socket

KIB, MIB = 2**10, 2**20


async def send(writer, use_drain):
    most = 0
    for _ in range(512):  # 32 MiB in all
        writer.write(bytes(64 * KIB))
        most = max(most, writer.transport.get_write_buffer_size())  # in this process
        if use_drain:
            await writer.drain()
    return most


async def main(use_drain):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, MIB)  # the kernel holds little
        here = socket.create_connection(server.getsockname())
        there, _ = server.accept()
    here.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, MIB)
    _, writer = await asyncio.open_connection(sock=here)
    sender = asyncio.create_task(send(writer, use_drain))
    await asyncio.wait([sender], timeout=0.2)
    print("   all written while nobody reads:", sender.done())

    reader, other_writer = await asyncio.open_connection(sock=there)
    await reader.readexactly(32 * MIB)
    print("   at most 128 KiB in memory:     ", await sender <= 128 * KIB)
    for end in writer, other_writer:
        end.close()
        await end.wait_closed()


for use_drain in False, True:
    print("with drain():" if use_drain else "write() only:")
    asyncio.run(main(use_drain))
