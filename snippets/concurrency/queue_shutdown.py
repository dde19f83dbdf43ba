"""shutdown(), since Python 3.13, lets consumers empty the queue and then ends their wait with an exception."""
# needs: python>=3.13

import asyncio


async def work(queue):
    try:
        while True:
            print("   handled", await queue.get())
    except asyncio.QueueShutDown:
        print("   worker: no more will come")


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(work(queue))
        for order in "A", "B":
            queue.put_nowait(order)
        queue.shutdown()
        try:
            await queue.put("C")
        except asyncio.QueueShutDown:
            print("put: refused")
    print("the worker has ended by itself")


asyncio.run(main())
