"""Calling a coroutine function runs nothing: its coroutine runs when it is awaited, and only once."""

import asyncio


async def place_order(title):
    print("   placing an order for", title)
    return f"{title} ordered"


async def main():
    coroutine = place_order("Emma")
    print("called: ", type(coroutine).__name__)
    print("awaited:", await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print("again:  ", error)

    task = asyncio.create_task(place_order("Dracula"))
    print("made:   ", type(task).__name__, "which is a Future:", isinstance(task, asyncio.Future))
    print("awaited:", await task)
    print("again:  ", await task)


asyncio.run(main())
