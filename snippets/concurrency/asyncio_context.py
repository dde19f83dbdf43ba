"""A task runs in a copy of the context: what it sets stays inside, while a plain await sets it for the caller."""

import asyncio
from contextvars import ContextVar

language = ContextVar("language", default="en")


async def switch_to(code):
    language.set(code)
    return language.get()


async def main():
    print("in a task: ", await asyncio.create_task(switch_to("de")))
    print("outside:   ", language.get())
    print("awaited:   ", await switch_to("fr"))
    print("outside:   ", language.get())


asyncio.run(main())
