"""sync_to_async shares one thread; with thread_sensitive=False, four calls run in four threads."""
# needs: threads

import asyncio
import threading

from asgiref.sync import sync_to_async

barrier = threading.Barrier(4)


def blocking():
    return threading.current_thread().name


def blocking_together():
    barrier.wait()  # until four calls are here at once
    return threading.current_thread().name


async def threads_of(function):
    names = await asyncio.gather(*(function() for _ in range(4)))
    return f"{len(set(names))}, main thread: {'MainThread' in names}"


async def main():
    async def directly():
        return blocking()

    print("called directly:       ", await threads_of(directly))
    print("sync_to_async:         ", await threads_of(sync_to_async(blocking)))
    apart = sync_to_async(blocking_together, thread_sensitive=False)
    print("thread_sensitive=False:", await threads_of(apart))


asyncio.run(main())
