"""A pool pays when the work on an item takes longer than to hand it over; one process hands over, and does so in turn."""

HAND_OVER = 1  # on a virtual clock: to pickle and send one item
ITEMS = 4


def pool(work, workers):
    """The time at which the last of the ITEMS is done, and the events on the way."""
    free = [0] * workers
    events = [(0, "parent: runs"), *((0, f"worker {n + 1}: waits") for n in range(workers))]
    for item in range(ITEMS):
        arrival = (item + 1) * HAND_OVER
        worker = free.index(min(free))
        start = max(arrival, free[worker])
        events += [(free[worker], f"worker {worker + 1}: waits")] * (start > free[worker] > 0)
        events.append((start, f"worker {worker + 1}: runs item {item + 1}"))
        free[worker] = start + work
    events.append((ITEMS * HAND_OVER, "parent: waits"))
    events += [(end, f"worker {n + 1}: ends") for n, end in enumerate(free)]
    events.append((max(free), "parent: ends"))
    return max(free), events


for time, event in sorted(pool(3, 2)[1], key=lambda pair: pair[0]):
    print(time, event)
print()
for work in 1, 3, 10, 100:
    print(f"work {work:3} per item: alone {work * ITEMS:3}, with two workers {pool(work, 2)[0]:3}")
