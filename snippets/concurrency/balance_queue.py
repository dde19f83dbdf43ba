"""From a queue each worker takes the next job when it is free, so the work spreads by itself; here longest first spreads it best."""

import heapq

JOBS = [1, 1, 1, 1, 5, 6]  # how long each takes, on a virtual clock
WORKERS = 3


def queue(jobs, workers):
    """The events of workers that each take the next job as soon as they are free."""
    events = []
    free = [(0, number + 1) for number in range(workers)]
    for job in jobs:
        time, worker = heapq.heappop(free)
        events.append((time, f"worker {worker}: runs {job}"))
        heapq.heappush(free, (time + job, worker))
    return sorted(events + [(time, f"worker {worker}: ends") for time, worker in free])


for time, event in queue(JOBS, WORKERS):
    print(time, event)

print("\nqueue ends at:             ", queue(JOBS, WORKERS)[-1][0])
print("longest first ends at:     ", queue(sorted(JOBS, reverse=True), WORKERS)[-1][0])
print("all work divided by workers:", sum(JOBS) / WORKERS)
