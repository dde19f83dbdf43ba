"""Of three pairs of threads in progress at once, only one is proved parallel: C code without the GIL, on two processors."""
# needs: threads

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from threading import Barrier
from time import perf_counter, thread_time

block, both = bytes(200_000), Barrier(2)


def in_python():
    for number in range(3_000):
        number * number


def in_c():
    hashlib.sha256(block)  # releases the GIL


def measure(work, processor):
    """Do 100 pieces of work: for each, the CPU seconds it used, its beginning and its end."""
    os.sched_setaffinity(0, {processor})  # keep this thread on this processor
    both.wait()  # from here on both are in progress
    pieces = []
    for _ in range(100):
        began, cpu = perf_counter(), thread_time()
        work()
        pieces.append((thread_time() - cpu, began, perf_counter()))
    return pieces


def proved(work, processors):
    """Whether a piece of each thread together used more CPU seconds than passed."""
    with ThreadPoolExecutor(2) as pool:
        ours, theirs = pool.map(measure, [work, work], processors)
    return any(
        cpu + other_cpu > 1.3 * (max(end, other_end) - min(began, other_began))
        for (cpu, began, end), (other_cpu, other_began, other_end) in product(ours, theirs)
    )


if not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) < 2:
    raise SystemExit("This program needs Linux and two processors.")
one, two, *_ = sorted(os.sched_getaffinity(0))
cases = {
    "C code, one processor": (in_c, [one, one]),
    "Python code, two processors": (in_python, [one, two]),
    "C code, two processors": (in_c, [one, two]),
}
for _ in range(100):  # other programs may leave no two processors free together: try all three again
    found = {case: proved(work, processors) for case, (work, processors) in cases.items()}
    if any(found.values()):
        break
for case, parallel in found.items():
    print(f"{case}: {'parallel' if parallel else 'not proved'}")
