"""Between a read and a write an await lets another task in: its update is lost, in one thread, unless a lock holds."""

import asyncio
from contextlib import nullcontext

stock = {}


async def restock(title, copies, lock):
    async with lock:
        before = stock[title]
        await asyncio.sleep(0)  # any await that waits: a query, a cache, an API
        stock[title] = before + copies


async def five_times(lock):
    stock["Emma"] = 100
    await asyncio.gather(*(restock("Emma", 10, lock) for _ in range(5)))
    return stock["Emma"]


async def main():
    print("100 and five times 10, no lock:     ", await five_times(nullcontext()))
    print("100 and five times 10, asyncio.Lock:", await five_times(asyncio.Lock()))


asyncio.run(main())
