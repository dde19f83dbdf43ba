"""A full queue makes its producer wait until the consumer takes an item: the slower of the two sets the pace."""

import asyncio

from asyncio_virtual_time import note, run


async def produce(queue):
    for order in "ABCDE":
        await asyncio.sleep(1)  # an order may come in every second
        note("producer: waits for a place")
        await queue.put(order)
        note("producer: ends waiting")


async def consume(queue):
    for _ in "ABCDE":
        note("consumer: waits for an order")
        await queue.get()
        note("consumer: ends waiting")
        await asyncio.sleep(3)  # the bank takes three


async def main():
    queue = asyncio.Queue(maxsize=1)
    await asyncio.gather(produce(queue), consume(queue))


run(main())
