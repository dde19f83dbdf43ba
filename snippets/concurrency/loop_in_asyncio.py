"""asyncio's own loop, given a clock that jumps instead of sleeping, runs the same tasks in the same order."""

import asyncio


def jump(timeout):
    loop.now += timeout  # instead of sleeping so long
    return select(0)


async def customer(name, work, pause):
    for _ in range(2):
        print(loop.now, f"{name}: runs")
        loop.now += work
        print(loop.now, f"{name}: waits {pause}")
        await asyncio.sleep(pause)
    print(loop.now, f"{name}: ends")


async def main():
    await asyncio.gather(customer("anna", 2, 5), customer("ben", 3, 4), customer("carl", 1, 4))


loop = asyncio.new_event_loop()
loop.now = 0
loop.time = lambda: loop.now
select, loop._selector.select = loop._selector.select, jump
with asyncio.Runner(loop_factory=lambda: loop) as runner:
    runner.run(main())
