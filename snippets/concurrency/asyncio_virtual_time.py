"""On a clock that jumps to its next timer, asyncio's own loop sleeps for an hour without waiting."""

import asyncio
import time


def virtual_loop():
    """asyncio's usual loop; where it would wait for a timer, its clock jumps there."""
    loop = asyncio.new_event_loop()
    loop.now, wait = 0, loop._selector.select

    def jump(timeout):
        if timeout:  # None: there is no timer; 0: something is ready
            loop.now += timeout
            timeout = 0
        return wait(timeout)

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
    started = time.monotonic()
    await asyncio.sleep(3600)
    note("seconds later")
    print("really less than an hour:", time.monotonic() - started < 3600)


if __name__ == "__main__":
    run(main())
