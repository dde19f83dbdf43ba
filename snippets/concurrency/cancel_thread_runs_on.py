"""A timeout ends the waiting for a thread, not the thread: its work goes on and nobody hears of it."""
# needs: threads

import asyncio
import threading

may_end, ended = threading.Event(), threading.Event()


def write_report():
    may_end.wait()
    print("thread: the report is written")
    ended.set()


async def main():
    try:
        async with asyncio.timeout(0.05):
            await asyncio.to_thread(write_report)
    except TimeoutError:
        print("loop:   TimeoutError; the thread has ended:", ended.is_set())
    may_end.set()


asyncio.run(main())
