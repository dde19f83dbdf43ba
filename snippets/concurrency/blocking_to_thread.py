"""A call that blocks in a coroutine stops all other tasks; asyncio.to_thread() lets them go on."""
# needs: threads

import asyncio
import time

ticks = 0


async def tick():
    global ticks
    while True:
        ticks += 1
        await asyncio.sleep(0.001)


def query(seconds):
    """Block this thread, at the longest until three more ticks, and return their number."""
    before, end = ticks, time.monotonic() + seconds
    while ticks < before + 3 and time.monotonic() < end:
        time.sleep(0.001)
    return min(ticks - before, 3)


async def main():
    ticker = asyncio.create_task(tick())
    await asyncio.sleep(0)  # the first tick
    print("called:      ticks meanwhile:", query(seconds=0.3))
    print("to_thread(): ticks meanwhile:", await asyncio.to_thread(query, seconds=25))
    ticker.cancel()


asyncio.run(main())
