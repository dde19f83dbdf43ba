"""A coroutine that nobody awaits does nothing; when it is dropped, Python warns."""

import asyncio
import warnings

orders = []


async def place_order(title):
    orders.append(title)


async def main():
    place_order("Emma")  # the await is missing
    await place_order("Dracula")


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    asyncio.run(main())

print("orders:", orders)
for warning in caught:
    print(f"{warning.category.__name__}: {warning.message}")
