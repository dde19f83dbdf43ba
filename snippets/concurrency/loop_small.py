"""An event loop needs a heap of timers and a list of what is ready; it runs one step of one task at a time."""

from heapq import heappop, heappush
from types import coroutine


class Loop:
    now = 0

    def run(self, *tasks):
        timers = [(self.now, number, task) for number, task in enumerate(tasks)]
        while timers:
            self.now = max(self.now, timers[0][0])  # a real loop sleeps
            ready = []
            while timers and timers[0][0] <= self.now:
                ready.append(heappop(timers))
            for _, number, task in ready:  # one turn
                try:
                    seconds = task.send(None)  # runs until its next sleep
                    heappush(timers, (self.now + seconds, number, task))
                except StopIteration:
                    pass  # the task has ended


@coroutine
def sleep(seconds):
    yield seconds  # to the loop: `task.send` returns it


async def customer(name, work, pause):
    for _ in range(2):
        print(loop.now, f"{name}: runs")
        loop.now += work  # a computation takes its time
        print(loop.now, f"{name}: waits {pause}")
        await sleep(pause)
    print(loop.now, f"{name}: ends")


loop = Loop()
loop.run(customer("anna", 2, 5), customer("ben", 3, 4), customer("carl", 1, 4))
