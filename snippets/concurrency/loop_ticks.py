"""A step that blocks, computes or only awaits what is there gives the others no turn; one that suspends gives one."""

import asyncio
import time

ticks = []


async def other_task():
    while True:
        ticks.append(1)
        await asyncio.sleep(0)


async def blocks():
    time.sleep(0.05)


async def computes():
    sum(range(1_000_000))


async def awaits_what_is_there():
    await computes()


async def suspends_three_times():
    for _ in range(3):
        await asyncio.sleep(0)


async def main():
    other = asyncio.create_task(other_task())
    for step in blocks, computes, awaits_what_is_there, suspends_three_times:
        ticks.clear()
        await step()
        print(f"{step.__name__:21}", len(ticks))
    other.cancel()


asyncio.run(main())
