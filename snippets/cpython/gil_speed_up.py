"""With a GIL two threads never run Python code at the same instant; two in sha256, on two processors, do."""
# needs: threads

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter, thread_time

PROCESSORS = [0, 1]
if hasattr(os, "sched_getaffinity"):
    PROCESSORS = sorted(os.sched_getaffinity(0))
if len(PROCESSORS) < 2:
    raise SystemExit("This program needs two processors.")
block = bytes(1_000_000)


def in_python():
    for number in range(20_000):
        number * number


def in_c():
    hashlib.sha256(block)


def pieces(work, processor):
    """The CPU seconds that each of many pieces of work took, and when it began and ended."""
    if hasattr(os, "sched_setaffinity"):  # on Linux: keep this thread on one processor
        os.sched_setaffinity(0, {processor})
    measured = []
    for _ in range(40):
        began, cpu = perf_counter(), thread_time()
        work()
        measured.append((thread_time() - cpu, began, perf_counter()))
    return measured


def at_once(work):
    """Whether two pieces, one of each thread, took more CPU seconds than seconds passed."""
    with ThreadPoolExecutor(2) as pool:
        ours, theirs = pool.map(pieces, [work, work], PROCESSORS)
    return any(
        cpu + other_cpu > 1.3 * (max(ended, other_ended) - min(began, other_began))
        for cpu, began, ended in ours
        for other_cpu, other_began, other_ended in theirs
    )


for work in in_python, in_c:
    # Other programs may leave no two processors free together, so try it a few times.
    ever = any(at_once(work) for _ in range(10))
    print(f"two threads {work.__name__} ran at the same instant: {ever}")
