"""An async generator that is left early is closed some turns of the loop later; aclosing() closes it at once."""

import asyncio
from contextlib import aclosing


async def rows():
    try:
        for number in range(100):
            yield number
    finally:
        print("   cursor closed")


async def main():
    async for _ in rows():
        break
    print("after the loop")
    for _ in range(5):
        await asyncio.sleep(0)
    print("some turns later")

    async with aclosing(rows()) as books:
        async for _ in books:
            break
    print("after the with")


asyncio.run(main())
