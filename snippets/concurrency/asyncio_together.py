"""Tasks wait at the same time and run in turns: while one waits, another has the loop."""

import asyncio

from asyncio_virtual_time import compute, note, run


async def ask(name, seconds):
    note(f"{name}: runs")
    compute(1)
    note(f"{name}: waits")
    await asyncio.sleep(seconds)
    note(f"{name}: runs")
    compute(1)
    note(f"{name}: ends")
    return name


async def main():
    results = await asyncio.gather(ask("price", seconds=5), ask("stock", seconds=2))
    print("\nresults, in the order of the arguments:", results)


run(main())
