"""A coroutine that computes without an await keeps every other task of its loop waiting until it is done."""

import asyncio

clock = 0  # counts pieces of work


def compute(pieces):
    global clock
    clock += pieces


async def request(name):
    for _ in range(3):
        print(f"{clock} {name}: runs")
        compute(1)
        print(f"{clock} {name}: waits for its turn")
        await asyncio.sleep(0)
    print(f"{clock} {name}: ends")


async def report():
    print(f"{clock} report: runs without an await")
    compute(8)
    print(f"{clock} report: ends")


async def main():
    await asyncio.gather(request("Ana"), request("Ben"), report())


asyncio.run(main())
