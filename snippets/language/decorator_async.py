"""A synchronous wrapper around an async def ends before the body runs; an async wrapper awaits it."""

import asyncio
from functools import wraps
from inspect import iscoroutinefunction


def synchronous(function):
    @wraps(function)
    def wrapper(*args):
        print("  begin")
        result = function(*args)
        print("  end")
        return result

    return wrapper


def either(function):
    if not iscoroutinefunction(function):
        return synchronous(function)

    @wraps(function)
    async def wrapper(*args):
        print("  begin")
        result = await function(*args)
        print("  end")
        return result

    return wrapper


async def sell(title):
    print("  sold", title)


for decorate in synchronous, either:
    decorated = decorate(sell)
    print(f"{decorate.__name__}: {iscoroutinefunction(decorated) = }")
    asyncio.run(decorated("Emma"))
