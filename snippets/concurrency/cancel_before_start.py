"""A task that is cancelled before its first step never runs: neither its try nor its finally."""

import asyncio


async def sell(title):
    try:
        print("   selling", title)
        await asyncio.Event().wait()
    finally:
        print("   cleaning up after", title)


async def main():
    for title, turns in ("Emma", 0), ("Dracula", 1):
        task = asyncio.create_task(sell(title))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(f"{title}: cancelled after {turns} turns of the loop: {task.cancelled()}")


asyncio.run(main())
