"""Two orders are in progress at once in one thread, and at no moment do both run."""

import asyncio


async def order(name, steps):
    for step in steps:
        print(f"{name}: runs {step}")
        print(f"{name}: waits")
        await asyncio.sleep(0)  # the loop goes on with the other one
    print(f"{name}: ends")


async def main():
    steps = ["stock", "payment", "parcel"]
    await asyncio.gather(order("order 1", steps), order("order 2", steps))


asyncio.run(main())
