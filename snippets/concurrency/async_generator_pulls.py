"""An async generator makes an item only when it is asked for one: the reader sets the pace."""

import asyncio


async def rows(total):
    for number in range(1, total + 1):
        print(f"row {number} made")
        yield number


async def main():
    async for number in rows(1_000_000):
        print(f"row {number} used")
        await asyncio.sleep(0)
        if number == 2:
            break
    print("no other row was made")


asyncio.run(main())
