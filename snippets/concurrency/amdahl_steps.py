"""Counted in steps, ten serial ones and ninety that n workers can share evenly take 10 + 90 / n, which is Amdahl's formula exactly."""

from fractions import Fraction

SERIAL, PARALLEL = 10, 90


def run(workers):
    """Do all the steps, one for each worker at each tick; return the ticks, and the events."""
    events = [(0, "worker 1: runs the serial part")]
    ticks, left = SERIAL, PARALLEL
    events += [(0, f"worker {number}: waits") for number in range(2, workers + 1)]
    events += [(ticks, f"worker {number}: runs its share") for number in range(1, workers + 1)]
    while left > 0:
        left -= workers
        ticks += 1
    events += [(ticks, f"worker {number}: ends") for number in range(1, workers + 1)]
    return ticks, events


for time, event in run(3)[1]:
    print(time, event)

print("\nworkers  ticks  speed-up  formula")
serial = Fraction(SERIAL, SERIAL + PARALLEL)
for workers in 1, 2, 3, 9, 90:
    counted = Fraction(run(1)[0], run(workers)[0])
    formula = 1 / (serial + (1 - serial) / workers)
    verdict = "equal" if counted == formula else "differs"
    print(f"{workers:7} {run(workers)[0]:6} {float(counted):9.2f}  {verdict}")
