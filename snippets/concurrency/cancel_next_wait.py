"""cancel() only asks: the task runs on to its next await that really waits, and gets CancelledError there."""

import asyncio


async def check_cart():
    print("cart checked")


async def pay():
    asyncio.current_task().cancel()
    print("cancel() was called, and the task runs on")
    await check_cart()
    try:
        await asyncio.sleep(0)
        print("never printed")
    except asyncio.CancelledError:
        print("CancelledError, where the task would have waited")
        raise


async def main():
    task = asyncio.create_task(pay())
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


asyncio.run(main())
