"""With a clock that jumps to the next timer, asyncio sleeps for an hour at once, in the usual order."""

import asyncio


def virtual_loop():
    """asyncio's usual loop, whose clock jumps where it would wait for a timer."""
    loop = asyncio.new_event_loop()
    wait, loop.now = loop._selector.select, 0

    def jump(timeout):
        if timeout is None:  # no timer
            return wait(None)
        loop.now += timeout
        return wait(0)

    loop.time, loop._selector.select = lambda: loop.now, jump
    return loop


def run(main):
    with asyncio.Runner(loop_factory=virtual_loop) as runner:
        return runner.run(main)


def now():
    return asyncio.get_running_loop().now


def note(event):
    print(now(), event)


def compute(seconds):
    """Let so many seconds pass on that clock without giving the loop away."""
    asyncio.get_running_loop().now += seconds


async def main():
    await asyncio.sleep(3600)
    note("seconds later")


if __name__ == "__main__":
    run(main())
