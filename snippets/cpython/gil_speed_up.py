"""Two threads in Python code never run at the same instant; two threads in sha256, on two processors, do."""
# needs: threads

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter, thread_time

PROCESSORS = [0, 1]
if hasattr(os, "sched_getaffinity"):
    PROCESSORS = sorted(os.sched_getaffinity(0))
block = bytes(1_000_000)


def in_python():
    for number in range(20_000):
        number * number


def in_c():
    hashlib.sha256(block)


def pieces(work, processor):
    """When each of many pieces of work began and ended, and the CPU seconds that it took."""
    if hasattr(os, "sched_setaffinity"):  # on Linux: keep this thread on one processor
        os.sched_setaffinity(0, {processor})
    measured = []
    for _ in range(40):
        began, cpu = perf_counter(), thread_time()
        work()
        measured.append((began, perf_counter(), thread_time() - cpu))
    return measured


def at_once(work):
    """Whether two pieces, one of each thread, took more CPU seconds than seconds passed."""
    with ThreadPoolExecutor(2) as pool:
        ours, theirs = pool.map(pieces, [work, work], PROCESSORS)
    return any(
        cpu + other_cpu > 1.3 * (max(ended, other_ended) - min(began, other_began))
        for began, ended, cpu in ours
        for other_began, other_ended, other_cpu in theirs
    )


for work in in_python, in_c:
    # Other programs may leave no two processors free together, so try it a few times.
    ever = any(at_once(work) for _ in range(5))
    print(f"two threads {work.__name__} ran at the same instant: {ever}")
