"""join() waits until task_done() was called for every item that was put, not until the queue is empty."""

import asyncio


async def work(queue, may_finish):
    while True:
        order = await queue.get()
        await may_finish.wait()
        print("   handled", order)
        queue.task_done()


async def main():
    queue, may_finish = asyncio.Queue(), asyncio.Event()
    for order in "A", "B":
        queue.put_nowait(order)
    async with asyncio.TaskGroup() as group:
        workers = [group.create_task(work(queue, may_finish)) for _ in range(2)]
        joined = group.create_task(queue.join())
        while not queue.empty():
            await asyncio.sleep(0)
        print("empty:", queue.empty(), "- joined:", joined.done())
        may_finish.set()
        await joined
        print("joined")
        for worker in workers:
            worker.cancel()


asyncio.run(main())
