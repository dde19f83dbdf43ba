"""TaskGroup.cancel(), since Python 3.15, ends a group early and without an error: one answer is enough."""
# needs: python>=3.15

import asyncio

from asyncio_virtual_time import note, run


async def ask(shop, seconds, group):
    try:
        await asyncio.sleep(seconds)
        note(f"{shop} has the book")
        group.cancel()
    except asyncio.CancelledError:
        note(f"{shop} is cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ask("London", 5, group))
        group.create_task(ask("Paris", 2, group))
    note("after the group, without an error")


run(main())
