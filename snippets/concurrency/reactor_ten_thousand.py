"""Ten thousand suspended tasks wait in one thread, each in less than 4,000 bytes of Python's memory."""

import asyncio
import threading
import tracemalloc


async def customer(shop_opens):
    waiting.append(1)
    await shop_opens.wait()
    served.append(1)


async def main():
    shop_opens = asyncio.Event()
    tracemalloc.start()
    tasks = [asyncio.create_task(customer(shop_opens)) for _ in range(10_000)]
    await asyncio.sleep(0)  # one turn: each runs to its await
    size, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print("waiting:", len(waiting), "served:", len(served))
    print("threads:", threading.active_count())
    print("less than 4,000 bytes each:", size / len(tasks) < 4_000)
    shop_opens.set()
    await asyncio.gather(*tasks)
    print("served: ", len(served))


waiting, served = [], []
asyncio.run(main())
