"""Equal shares are equal in number, not in work: the run ends with the worker that has the long jobs."""

JOBS = [1, 1, 1, 1, 5, 6]  # how long each takes, on a virtual clock
WORKERS = 3

events = []
share = len(JOBS) // WORKERS
for worker in range(WORKERS):
    time = 0
    for job in JOBS[worker * share : (worker + 1) * share]:
        events.append((time, f"worker {worker + 1}: runs {job}"))
        time += job
    events.append((time, f"worker {worker + 1}: ends"))

for time, event in sorted(events):
    print(time, event)
