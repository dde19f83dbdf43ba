"""If orders come in faster than they are handled, an unbounded queue grows for as long as that lasts."""

import asyncio

from asyncio_virtual_time import now, run


async def produce(queue):
    while True:
        await asyncio.sleep(1)
        await queue.put("an order")


async def consume(queue):
    while True:
        await queue.get()
        await asyncio.sleep(2)


async def main():
    unbounded, bounded = asyncio.Queue(), asyncio.Queue(maxsize=8)
    pairs = [(queue, side) for queue in (unbounded, bounded) for side in (produce, consume)]
    tasks = [asyncio.create_task(side(queue)) for queue, side in pairs]
    print("seconds unbounded maxsize=8")
    for seconds in 10, 100, 1000, 10_000:
        await asyncio.sleep(seconds - now() + 0.5)  # half a second later, when all is quiet
        print(seconds, unbounded.qsize(), bounded.qsize())
    for task in tasks:
        task.cancel()


run(main())
