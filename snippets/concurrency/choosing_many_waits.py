"""Ten thousand tasks can wait in one thread, for under 4 kilobytes of Python's memory each."""

import asyncio
import threading
import tracemalloc

TASKS = 10_000
waiting = 0


async def customer(shop_opens):
    global waiting
    waiting += 1
    await shop_opens.wait()
    waiting -= 1


async def main():
    shop_opens = asyncio.Event()
    tracemalloc.start()
    tasks = [asyncio.create_task(customer(shop_opens)) for _ in range(TASKS)]
    await asyncio.sleep(0)  # one turn of the loop: each runs as far as its await
    memory, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print("waiting:", waiting)
    print("threads:", threading.active_count())
    print("under 4 kB each:", memory / TASKS < 4_000)
    shop_opens.set()
    await asyncio.gather(*tasks)
    print("waiting:", waiting)


asyncio.run(main())
