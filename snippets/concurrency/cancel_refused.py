"""A CancelledError is no Exception, so except Exception lets it through; a task that catches it and returns has refused."""

import asyncio


async def ordinary():
    try:
        await asyncio.Event().wait()
    except Exception:
        return "never returned"


async def stubborn():
    try:
        await asyncio.Event().wait()
    except BaseException:
        return "still here"


async def main():
    print("bases:", [base.__name__ for base in asyncio.CancelledError.__mro__[1:]])
    for work in ordinary, stubborn:
        task = asyncio.create_task(work())
        await asyncio.sleep(0)  # it starts, and waits
        task.cancel()
        await asyncio.wait([task])
        print(f"{work.__name__}: asked {task.cancelling()} time, cancelled: {task.cancelled()}")
    print("the stubborn one's result:", task.result())


asyncio.run(main())
