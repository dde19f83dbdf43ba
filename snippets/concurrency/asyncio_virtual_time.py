"""With a clock that jumps to the next timer, asyncio sleeps for an hour at once, in the usual order."""

import asyncio


def virtual_loop():
    """asyncio's usual loop, whose clock jumps where it would wait for a timer."""
    loop = asyncio.new_event_loop()
    selector, wait = loop._selector, loop._selector.select
    loop.now = 0

    def jump(timeout):
        if timeout is None:
            return wait(None)
        loop.now += timeout
        return wait(0)

    selector.select = jump
    loop.time = lambda: loop.now
    return loop


def run(main):
    with asyncio.Runner(loop_factory=virtual_loop) as runner:
        return runner.run(main)


def now():
    return asyncio.get_running_loop().now


def note(event):
    print(now(), event)


def compute(seconds):
    """Take so many seconds of that clock and do not let the loop go on meanwhile."""
    asyncio.get_running_loop().now += seconds


async def main():
    started = now()
    await asyncio.sleep(3600)
    note(f"awake after {now() - started} seconds")


if __name__ == "__main__":
    run(main())
