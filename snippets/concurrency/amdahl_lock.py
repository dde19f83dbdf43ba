"""If a request holds a lock for 2 of its 8 ticks, no number of workers gives more than one request in 2 ticks."""

BEFORE, LOCKED = 6, 2  # ticks of a request on a virtual clock: alone, and holding the one lock


def serve(requests, workers):
    """Serve all requests; return the time of the last answer, and the events."""
    free, lock_free, events = [0] * workers, 0, []
    for _ in range(requests):
        worker = free.index(min(free))
        wants = free[worker] + BEFORE
        gets = max(wants, lock_free)
        events.append((free[worker], f"worker {worker + 1}: runs"))
        if gets > wants:
            events.append((wants, f"worker {worker + 1}: waits"))
        events.append((gets, f"worker {worker + 1}: runs locked"))
        free[worker] = lock_free = gets + LOCKED
    events += [(time, f"worker {number + 1}: ends") for number, time in enumerate(free)]
    return max(free), sorted(events)


for time, event in serve(4, 4)[1]:
    print(time, event)

print("\nworkers  ticks for 1000 requests")
for workers in 1, 2, 4, 8, 100:
    print(f"{workers:7} {serve(1000, workers)[0]:6}")
