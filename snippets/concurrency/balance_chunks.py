"""Small chunks balance well and cost many messages, large ones the reverse; here a size between gives the shortest run."""

import heapq
from math import ceil

JOBS = [1] * 80 + [9] * 20  # how long each takes, on a virtual clock
WORKERS = 4
MESSAGE = 2  # what a worker pays for each chunk that it fetches


def makespan(chunk):
    free = [0] * WORKERS
    for first in range(0, len(JOBS), chunk):
        work = MESSAGE + sum(JOBS[first : first + chunk])
        heapq.heappush(free, heapq.heappop(free) + work)
    return max(free)


print("chunk messages ends-at")
for chunk in 1, 2, 5, 10, 20, 50, 100:
    print(f"{chunk:5} {ceil(len(JOBS) / chunk):8} {makespan(chunk):7}")
