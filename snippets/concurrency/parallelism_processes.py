"""Two processes compute parts of one sum at the same instant; the parts never interact, so no order can change it."""
# needs: processes, threads

import os
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from multiprocessing import get_context
from time import perf_counter, thread_time

NUMBERS = range(800_000)
HALVES = NUMBERS[:400_000], NUMBERS[400_000:]


def add(part, processor):
    """The sum of the squares, and for each piece of it the CPU seconds, the beginning and the end."""
    os.sched_setaffinity(0, {processor})  # keep this process on this processor
    total, pieces = 0, []
    for start in range(0, len(part), 10_000):
        began, cpu = perf_counter(), thread_time()
        total += sum(number * number for number in part[start : start + 10_000])
        pieces.append((thread_time() - cpu, began, perf_counter()))
    return total, pieces


def overlap(ours, theirs):
    """The events of two pieces that used more CPU seconds than passed, or None."""
    for (cpu, began, end), (other_cpu, other_began, other_end) in product(ours, theirs):
        if began < other_began < end < other_end and cpu + other_cpu > 1.3 * (other_end - began):
            times = [began, other_began, end, other_end]
            names = ["part 1: runs", "part 2: runs", "part 1: ends", "part 2: ends"]
            return [name for time, name in sorted(zip(times, names))]


if not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) < 2:
    raise SystemExit("This program needs Linux and two processors.")
processors = sorted(os.sched_getaffinity(0))[:2]
with ProcessPoolExecutor(2, get_context("fork")) as pool:
    for _ in range(100):  # until other programs leave both processors free for a moment
        (one, ours), (other, theirs) = pool.map(add, HALVES, processors)
        if events := overlap(ours, theirs):
            break
print(*events or ["not proved: the two processors were never free together"], sep="\n")
print()
print("two processes:", one + other)
print("one process:  ", sum(number * number for number in NUMBERS))
