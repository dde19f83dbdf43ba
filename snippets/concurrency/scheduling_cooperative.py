"""An event loop preempts nobody: a task that gives way after each page shares; one that does not keeps all waiting."""

import asyncio


async def ticks():
    for number in range(4):
        print("clock: runs")
        print("clock: waits")
        await asyncio.sleep(0)
    print("clock: ends")


async def report(name, gives_way):
    for page in 1, 2, 3:
        print(f"{name}: runs page {page}")
        if gives_way:
            print(f"{name}: waits")
            await asyncio.sleep(0)
    print(f"{name}: ends")


async def main():
    await asyncio.gather(ticks(), report("polite", True), report("greedy", False))


asyncio.run(main())
