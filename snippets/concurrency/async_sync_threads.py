"""Sync code called by sync_to_async shares one thread; in a ThreadSensitiveContext, one that belongs to that context."""
# needs: threads

import asyncio
import threading

from asgiref.sync import ThreadSensitiveContext, sync_to_async

sensitive = sync_to_async(threading.get_ident)
both_called = asyncio.Barrier(2)


async def task():
    threads = {await sensitive(), await sensitive()}
    await both_called.wait()
    return threads


async def request():
    async with ThreadSensitiveContext():  # as in ASGIHandler.__call__
        return await task()


async def main():
    for name, work in ("tasks", task), ("requests", request):
        first, second = await asyncio.gather(work(), work())
        print(f"two {name}: threads of the first: {len(first)}, of both: {len(first | second)}")


asyncio.run(main())
for thread in threading.enumerate():
    if thread.daemon:  # asgiref's helpers, about to end
        thread.join()
