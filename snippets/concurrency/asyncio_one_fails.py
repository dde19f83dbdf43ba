"""If one task of a gather fails, the others run on unwatched; a TaskGroup cancels them and waits for them."""

import asyncio

from asyncio_virtual_time import note, run


async def price():
    await asyncio.sleep(1)
    raise LookupError("no price")


async def stock():
    try:
        await asyncio.sleep(2)
        note("stock: done")
    except asyncio.CancelledError:
        note("stock: cancelled")
        raise


async def main():
    try:
        await asyncio.gather(price(), stock())
    except LookupError as error:
        note(f"gather raises {error!r}")
    await asyncio.sleep(2)
    print()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(price())
            group.create_task(stock())
    except* LookupError as errors:
        note(f"the group raises {errors.exceptions}")


run(main())
