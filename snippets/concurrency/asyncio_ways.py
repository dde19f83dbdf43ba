"""Waits overlap only if both tasks exist before the first await: 5 and 2 seconds take 5 then, and else 7."""

import asyncio

from asyncio_virtual_time import now, run


async def ask(seconds):
    await asyncio.sleep(seconds)


async def one_after_the_other():
    await ask(5)
    await ask(2)


async def each_task_at_once_awaited():
    await asyncio.create_task(ask(5))
    await asyncio.create_task(ask(2))


async def both_tasks_first():
    price, stock = asyncio.create_task(ask(5)), asyncio.create_task(ask(2))
    await price
    await stock


async def gather():
    await asyncio.gather(ask(5), ask(2))


async def task_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(ask(5))
        group.create_task(ask(2))


async def main():
    for way in one_after_the_other, each_task_at_once_awaited, both_tasks_first, gather, task_group:
        started = now()
        await way()
        print(f"{way.__name__:<26}{now() - started} seconds")


run(main())
