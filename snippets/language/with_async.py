"""`async with` awaits both ends of its block, so other tasks can run meanwhile; an AsyncExitStack does it for many, and leaves the last one first."""

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def connection(name):
    print("opening", name)
    await asyncio.sleep(0)
    try:
        yield name
    finally:
        print("closing", name)
        await asyncio.sleep(0)


async def task(name):
    async with connection(name):
        print("using", name)


async def main():
    await asyncio.gather(task("orders"), task("stock"))
    async with AsyncExitStack() as stack:
        for name in ("prices", "authors"):
            await stack.enter_async_context(connection(name))
        print("using both")


asyncio.run(main())
