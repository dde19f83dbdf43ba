"""Two processes run Python code at the same instant: each has an interpreter and a GIL of its own."""
# needs: processes, threads

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from time import perf_counter, thread_time


def pieces(processor):
    """The CPU seconds that each of many pieces of work took, and when it began and ended."""
    if hasattr(os, "sched_setaffinity"):  # on Linux: keep it on one processor
        os.sched_setaffinity(0, {processor})
    measured = []
    for _ in range(40):
        began, cpu = perf_counter(), thread_time()
        for number in range(20_000):
            number * number
        measured.append((thread_time() - cpu, began, perf_counter()))
    return measured


def at_once(pool, processors):
    """Whether two pieces, one of each process, took more CPU seconds than seconds passed."""
    ours, theirs = pool.map(pieces, processors[:2])
    return any(
        cpu + other_cpu > 1.3 * (max(ended, other_ended) - min(began, other_began))
        for cpu, began, ended in ours
        for other_cpu, other_began, other_ended in theirs
    )


if __name__ == "__main__":
    processors = [0, 1]
    if hasattr(os, "sched_getaffinity"):
        processors = sorted(os.sched_getaffinity(0))
    if len(processors) < 2:
        raise SystemExit("This program needs two processors.")
    fork = get_context("fork")  # one way to start processes, on Linux and macOS
    with ProcessPoolExecutor(2, fork) as pool:
        # Other programs may leave no two processors free together, so try it many times.
        ever = any(at_once(pool, processors) for _ in range(50))
    print("two processes in Python code ran at the same instant:", ever)
