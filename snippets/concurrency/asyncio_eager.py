"""A task starts when its maker waits; an eager task, since Python 3.12, starts inside create_task()."""
# needs: python>=3.12

import asyncio


async def ask(name):
    print(f"   {name} starts")
    await asyncio.sleep(0)
    print(f"   {name} ends")


async def make_a_task(name):
    print("before create_task")
    task = asyncio.create_task(ask(name))
    print("after create_task")
    await task


async def main():
    await make_a_task("usual")
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    await make_a_task("eager")


asyncio.run(main())
