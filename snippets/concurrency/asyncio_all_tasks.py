"""all_tasks() names each task that has not ended, and its coroutine says what it awaits, down to the end."""

import asyncio


async def query():
    await asyncio.Event().wait()


async def load_order():
    await query()


async def view():
    await load_order()


def waits_for(coroutine):
    """The coroutines that await each other, from the task's own to the last."""
    while asyncio.iscoroutine(coroutine):
        yield coroutine.__qualname__
        coroutine = coroutine.cr_await


async def main():
    requests = [asyncio.create_task(view(), name=f"request {number}") for number in (1, 2)]
    await asyncio.sleep(0)
    for task in sorted(asyncio.all_tasks() - {asyncio.current_task()}, key=asyncio.Task.get_name):
        print(f"{task.get_name()}:", " > ".join(waits_for(task.get_coro())))
        task.cancel()
    await asyncio.wait(requests)


asyncio.run(main())
