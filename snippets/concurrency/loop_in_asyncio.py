"""asyncio's own loop, given a clock that jumps instead of sleeping, runs the same tasks in the same order."""

import asyncio


def jump(timeout):
    loop.now += timeout  # instead of sleeping so long
    return select(0)


loop = asyncio.new_event_loop()
loop.now = 0
loop.time = lambda: loop.now
select = loop._selector.select
loop._selector.select = jump


async def customer(name, *visits):
    for work, pause in visits:
        print(loop.now, f"{name}: runs")
        loop.now += work
        print(loop.now, f"{name}: waits {pause}")
        await asyncio.sleep(pause)
    print(loop.now, f"{name}: ends")


async def main():
    await asyncio.gather(
        customer("anna", (2, 6), (1, 4)),
        customer("ben", (1, 2), (4, 3)),
        customer("carl", (1, 3), (2, 2)),
    )


with asyncio.Runner(loop_factory=lambda: loop) as runner:
    runner.run(main())
