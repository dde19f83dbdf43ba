"""A contextmanager that decorates a generator or an async def is left before the body runs; since Python 3.15 it stays open."""

import asyncio
from contextlib import contextmanager


@contextmanager
def shop():
    print("    open")
    try:
        yield
    finally:
        print("    close")


@shop()
def decorated_generator():
    print("    read")
    yield "Emma"


@shop()
async def decorated_coroutine():
    print("    sell")


def generator_with_block():
    with shop():
        print("    read")
        yield "Emma"


print("decorated generator")
list(decorated_generator())
print("decorated async def")
asyncio.run(decorated_coroutine())
print("generator with a block inside")
list(generator_with_block())
