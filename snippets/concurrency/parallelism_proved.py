"""Two threads in progress at once ran on two processors at once only in C code without the GIL, and given two."""
# needs: threads

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import perf_counter, thread_time

block = bytes(200_000)
both = Barrier(2)


def in_python():
    for number in range(10_000):
        number * number


def in_c():
    hashlib.sha256(block)  # releases the GIL


def measure(work, processor):
    """Do 40 pieces of work: for each, the CPU seconds it used, its beginning and its end."""
    os.sched_setaffinity(0, {processor})  # keep this thread on this processor
    pieces = []
    both.wait()  # from here on both are in progress
    for _ in range(40):
        began, cpu = perf_counter(), thread_time()
        work()
        pieces.append((thread_time() - cpu, began, perf_counter()))
    return pieces


def at_once(work, processors):
    """Whether a piece of each thread together used more CPU seconds than passed."""
    with ThreadPoolExecutor(2) as pool:
        ours, theirs = pool.map(measure, [work, work], processors)
    return any(
        cpu + other_cpu > 1.3 * (max(end, other_end) - min(began, other_began))
        for cpu, began, end in ours
        for other_cpu, other_began, other_end in theirs
    )


if not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) < 2:
    raise SystemExit("This program needs Linux and two processors.")
first, second, *_ = sorted(os.sched_getaffinity(0))
cases = {
    "C code, one processor": (in_c, [first, first]),
    "Python code, two processors": (in_python, [first, second]),
    "C code, two processors": (in_c, [first, second]),
}
for case, (work, processors) in cases.items():
    # Other programs may leave no two processors free together, so try it several times.
    print(f"{case}: {any(at_once(work, processors) for _ in range(20))}")
