"""write() never waits, and keeps in memory what the other side does not read; drain() waits until it reads."""
# needs: sockets

import asyncio

CHUNK, CHUNKS = bytes(64 * 1024), 512  # 32 MiB, more than the kernel takes


async def send(writer, use_drain):
    most = 0
    for _ in range(CHUNKS):
        writer.write(CHUNK)
        most = max(most, writer.transport.get_write_buffer_size())  # in this process
        if use_drain:
            await writer.drain()
    return most


async def main(use_drain):
    may_read, all_read = asyncio.Event(), asyncio.Event()

    async def slow_reader(reader, writer):
        await may_read.wait()
        while await reader.read(1024 * 1024):
            pass
        writer.close()
        all_read.set()

    async with await asyncio.start_server(slow_reader, "127.0.0.1", 0) as server:
        _, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        sender = asyncio.create_task(send(writer, use_drain))
        await asyncio.wait([sender], timeout=0.3)
        print("   all written while nobody reads:", sender.done())
        may_read.set()
        print("   at most 128 KiB in memory:     ", await sender <= 128 * 1024)
        writer.close()
        await all_read.wait()


for use_drain in False, True:
    print("with drain():" if use_drain else "write() only:")
    asyncio.run(main(use_drain))
