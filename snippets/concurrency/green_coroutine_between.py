"""A coroutine cannot pause inside an ordinary function: that function gets a coroutine object, not a result."""

import asyncio

copies = {"Flatland": 3, "Emma": 5, "Dracula": 1}
asked = []


async def ask_warehouse(title):
    await asyncio.sleep(0)  # stands for a request over the network
    return copies[title]


def number_of_copies(title):
    answer = ask_warehouse(title)  # an ordinary function cannot await
    asked.append(answer)
    return answer


def best_stocked(titles):
    return max(titles, key=number_of_copies)


async def main():
    try:
        best_stocked(copies)
    except TypeError:
        print("max() could not compare", [type(answer).__name__ for answer in asked])

    print("awaited here:", [await answer for answer in asked])


asyncio.run(main())
