"""lru_cache on an async function caches the coroutine, which can be awaited only once."""

import asyncio
from functools import lru_cache


@lru_cache
async def price(title):
    return 9


async def main():
    print(await price("Emma"))
    try:
        print(await price("Emma"))
    except RuntimeError as error:
        print(error)


asyncio.run(main())
