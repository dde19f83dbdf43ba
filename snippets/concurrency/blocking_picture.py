"""While one task computes no other runs, although its time has come: the tick that is due at 6 comes at 17."""

import asyncio

from asyncio_virtual_time import compute, note, run


async def tick():
    while True:
        note("ticker: runs")
        compute(1)
        note("ticker: waits")
        await asyncio.sleep(2)


async def report():
    note("report: waits")
    await asyncio.sleep(5)
    note("report: runs without await")
    compute(12)
    note("report: ends")


async def main():
    ticker = asyncio.create_task(tick())
    await report()
    await asyncio.sleep(5)
    ticker.cancel()
    note("ticker: ends")


run(main())
