"""One timeout around all steps is a deadline; a timeout of its own for each step lets the sum grow."""

import asyncio

from asyncio_virtual_time import note, run

SERVICES = "stock", "price", "tax"


async def ask(who, service):
    note(f"{who}: waits for {service}")
    await asyncio.sleep(2)


async def limit_each_step():
    for service in SERVICES:
        async with asyncio.timeout(3):
            await ask("each", service)
    note("each: ends")


async def limit_the_whole():
    try:
        async with asyncio.timeout(3):
            for service in SERVICES:
                await ask("whole", service)
    except TimeoutError:
        note("whole: ends with TimeoutError")


async def main():
    await asyncio.gather(limit_each_step(), limit_the_whole())


run(main())
