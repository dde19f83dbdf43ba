"""A finally may await after a cancellation, and takes its time; a second cancel() breaks that off too."""

import asyncio

from asyncio_virtual_time import note, run


async def use_connection(name):
    try:
        note(f"{name}: waits for a query")
        await asyncio.sleep(60)
    finally:
        try:
            note(f"{name}: waits for the rollback")
            await asyncio.sleep(3)
            note(f"{name}: ends rolled back")
        except asyncio.CancelledError:
            note(f"{name}: ends halfway")
            raise


async def main():
    loop = asyncio.get_running_loop()
    once = asyncio.create_task(use_connection("once"))
    twice = asyncio.create_task(use_connection("twice"))
    loop.call_later(2, once.cancel)
    loop.call_later(2, twice.cancel)
    loop.call_later(3, twice.cancel)
    await asyncio.wait([once, twice])


run(main())
