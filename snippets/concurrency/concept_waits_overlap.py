"""One processor serves three requests that mostly wait in 10 ticks instead of 24 when their waits overlap."""

from heapq import heappop, heappush


def request():
    """Compute for a tick, wait for the database for 6, compute for a tick."""
    yield 6


def serve(requests, say=print):
    clock, queue = 0, [(0, name, request()) for name in requests]
    while queue:
        ready, name, steps = heappop(queue)  # the one that can go on first
        clock = max(clock, ready)
        say(f"{clock} {name}: runs")
        clock += 1
        if wait := next(steps, 0):
            say(f"{clock} {name}: waits for the database")
            heappush(queue, (clock + wait, name, steps))
        else:
            say(f"{clock} {name}: ends")
    return clock


names = ["Ana", "Ben", "Cem"]
together = serve(names)
one_by_one = sum(serve([name], say=lambda line: None) for name in names)

print()
print("one by one:", one_by_one, "ticks")
print("together:  ", together, "ticks")
