"""Calling a coroutine function runs nothing: await runs its coroutine, a task too, and a forgotten one only warns."""

import asyncio
import warnings

orders = []


async def place_order(title):
    orders.append(title)
    return "placed"


async def main():
    coroutine = place_order("Emma")
    print("called: ", type(coroutine).__name__, orders)
    print("awaited:", await coroutine, orders)

    task = asyncio.create_task(place_order("Dracula"))
    print("made:   ", type(task).__name__, orders)
    print("awaited:", await task, orders)

    place_order("Flatland")  # the await is missing


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    asyncio.run(main())

print("at last:", orders)
for warning in caught:
    print(f"{warning.category.__name__}: {warning.message}")
