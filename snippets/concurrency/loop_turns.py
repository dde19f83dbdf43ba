"""In one turn the loop runs what was ready when the turn began, in order; what is scheduled meanwhile has to wait."""

import asyncio

turns = [[]]


def next_turn():
    turns.append([])
    if len(turns) < 5:
        asyncio.get_running_loop().call_soon(next_turn)


def call(name, again=0):
    turns[-1].append(name)
    if again:
        asyncio.get_running_loop().call_soon(call, name, again - 1)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(next_turn)
    loop.call_later(0, call, "timer")
    loop.call_soon(call, "Emma", 3)
    loop.call_soon(call, "Flatland")
    turns[-1].append("main")
    while len(turns) < 5:
        await asyncio.sleep(0)


asyncio.run(main())
for number, names in enumerate(turns):
    print("turn", number, *names)
