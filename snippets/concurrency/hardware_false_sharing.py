"""Two processes that count in neighbouring numbers of shared memory never spoil each other's result, even in one cache line."""
# needs: processes

import mmap
import os
import sys
from itertools import cycle
from multiprocessing import get_context
from time import process_time

STEPS = 300_000
PROCESSORS = sorted(getattr(os, "sched_getaffinity", lambda process: [0])(0))
fork = get_context("fork")
numbers = memoryview(mmap.mmap(-1, 4096)).cast("q")  # 512 numbers of 8 bytes, seen by all processes


def count(place, processor, start, results):
    if hasattr(os, "sched_setaffinity"):  # on Linux: keep the two apart
        os.sched_setaffinity(0, {processor})
    start.wait()
    began = process_time()
    for _ in range(STEPS):
        numbers[place] += 1
    results.put(1e9 * (process_time() - began) / STEPS)


for places in (0, 1), (0, 64):
    start, results = fork.Event(), fork.SimpleQueue()
    pairs = zip(places, cycle(PROCESSORS))
    workers = [fork.Process(target=count, args=(*pair, start, results)) for pair in pairs]
    for worker in workers:
        worker.start()
    start.set()
    for worker in workers:
        worker.join()
    print(f"numbers {8 * places[1]} bytes apart: counted", *(numbers[place] for place in places))
    if "--times" in sys.argv:
        print(f"    processor time for a step: {results.get():.0f} ns and {results.get():.0f} ns")
    for place in places:
        numbers[place] = 0
