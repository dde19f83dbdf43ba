"""A semaphore bounds how many tasks are inside at once, however many there are."""

import asyncio
from contextlib import nullcontext


async def peak(limit, tasks=100):
    """The largest number of tasks that were inside `limit` at the same time."""
    inside = most = 0

    async def ask_the_bank():
        nonlocal inside, most
        async with limit:
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(ask_the_bank() for _ in range(tasks)))
    return most


async def main():
    print("no limit:     at most", await peak(nullcontext()))
    print("Semaphore(5): at most", await peak(asyncio.Semaphore(5)))
    print("Lock():       at most", await peak(asyncio.Lock()))


asyncio.run(main())
