"""A queue with a maxsize never holds more; without one it takes all that its producer has."""

import asyncio


async def produce(queue, levels):
    for order in range(100):
        await queue.put(order)
        levels.append(queue.qsize())


async def consume(queue):
    for _ in range(100):
        await queue.get()
        await asyncio.sleep(0)


async def main():
    for maxsize in 1, 10, 0:  # 0, the default, is no limit
        queue, levels = asyncio.Queue(maxsize), []
        await asyncio.gather(produce(queue, levels), consume(queue))
        print(f"maxsize={maxsize}: most in the queue: {max(levels)}")


asyncio.run(main())
