"""Coroutines awaited one after the other run in that order: the second starts when the first has ended."""

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


async def main():
    await ask("price", seconds=5)
    await ask("stock", seconds=2)


run(main())
