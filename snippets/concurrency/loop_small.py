"""An event loop is a queue of what is ready, a heap of timers and a clock; it runs one step of one task at a time."""

import heapq
from collections import deque
from itertools import count
from types import coroutine


class Loop:
    def __init__(self):
        self.now, self.ready, self.timers, self.numbers = 0, deque(), [], count()

    def run(self, *tasks):
        self.ready.extend(tasks)
        while self.ready or self.timers:
            if not self.ready:
                self.now = max(self.now, self.timers[0][0])  # a real loop sleeps
            while self.timers and self.timers[0][0] <= self.now:
                self.ready.append(heapq.heappop(self.timers)[-1])
            for _ in range(len(self.ready)):  # only what is ready now
                self.step(self.ready.popleft())

    def step(self, task):
        try:
            seconds = task.send(None)  # runs until its next sleep
        except StopIteration:
            return
        heapq.heappush(self.timers, (self.now + seconds, next(self.numbers), task))


@coroutine
def sleep(seconds):
    yield seconds  # to the loop: `task.send` returns it


async def customer(name, *visits):
    for work, pause in visits:
        print(loop.now, f"{name}: runs")
        loop.now += work  # a computation takes its time
        print(loop.now, f"{name}: waits {pause}")
        await sleep(pause)
    print(loop.now, f"{name}: ends")


loop = Loop()
loop.run(
    customer("anna", (2, 6), (1, 4)),
    customer("ben", (1, 2), (4, 3)),
    customer("carl", (1, 3), (2, 2)),
)
