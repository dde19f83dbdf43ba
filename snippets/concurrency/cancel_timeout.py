"""asyncio.timeout() cancels what is inside; at its own edge the CancelledError becomes the built-in TimeoutError."""

import asyncio

from asyncio_virtual_time import note, run


async def query():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        note("inside:  CancelledError")
        raise


async def main():
    try:
        async with asyncio.timeout(3) as limit:
            await query()
    except TimeoutError:
        note("outside: TimeoutError")
    print("expired:", limit.expired())
    print("requests to cancel that are left:", asyncio.current_task().cancelling())
    print("asyncio's is the built-in one:", asyncio.TimeoutError is TimeoutError)


run(main())
