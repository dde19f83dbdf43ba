"""await hands over control only where something below it really waits; otherwise the task goes on."""

import asyncio


async def run_two(step):
    log = []

    async def task(name):
        for number in "123":
            log.append(name + number)
            await step()

    await asyncio.gather(task("a"), task("b"))
    return " ".join(log)


async def nothing():
    return None


async def main():
    queue = asyncio.Queue()
    for title in ["Emma"] * 6:
        queue.put_nowait(title)
    lock = asyncio.Lock()

    async def use_free_lock():
        async with lock:
            pass

    print("a coroutine without a wait:", await run_two(nothing))
    print("a queue that has items:    ", await run_two(queue.get))
    print("a lock that is free:       ", await run_two(use_free_lock))
    print("sleep(0), one turn:        ", await run_two(lambda: asyncio.sleep(0)))


asyncio.run(main())
