"""Two coroutines that hand over to each other 1,000 times make the kernel's counter of waits hardly move."""

import asyncio
import resource

turns = []


def given_up():
    """How often this process has given up a processor by itself: voluntary context switches."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw


async def take_turns(name):
    for _ in range(1000):
        turns.append(name)
        await asyncio.sleep(0)


async def main():
    before = given_up()
    await asyncio.gather(take_turns("first"), take_turns("second"))
    print("they took turns:", turns == ["first", "second"] * 1000)
    print("voluntary switches, fewer than 100:", given_up() - before < 100)


asyncio.run(main())
