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
    once = asyncio.create_task(use_connection("once"))
    twice = asyncio.create_task(use_connection("twice"))
    await asyncio.sleep(2)
    once.cancel()
    twice.cancel()
    await asyncio.sleep(1)
    twice.cancel()
    await asyncio.wait([once, twice])


run(main())
