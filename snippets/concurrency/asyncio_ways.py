"""Waits overlap only for tasks that exist at the same time: 5 and 2 seconds then take 5, and 7 otherwise."""

import asyncio
from asyncio import create_task, sleep

from asyncio_virtual_time import now, run


async def coroutines_awaited():
    await sleep(5)
    await sleep(2)


async def each_task_awaited_at_once():
    await create_task(sleep(5))
    await create_task(sleep(2))


async def both_tasks_first():
    price, stock = create_task(sleep(5)), create_task(sleep(2))
    await price
    await stock


async def task_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleep(5))
        group.create_task(sleep(2))


async def main():
    for way in coroutines_awaited, each_task_awaited_at_once, both_tasks_first, task_group:
        started = now()
        await way()
        print(f"{way.__name__:<26}{now() - started} seconds")


run(main())
