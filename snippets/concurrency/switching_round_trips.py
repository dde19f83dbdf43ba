"""On one processor each round trip between two threads, or two processes, costs at least one switch of the kernel."""
# needs: threads, processes

import os
import resource
from multiprocessing import Pipe, get_context
from threading import Thread

TRIPS = 1000
if not hasattr(os, "sched_setaffinity"):
    raise SystemExit("This program needs Linux, where a process can be kept on one processor.")
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def answer(there):
    for _ in range(TRIPS):
        there.send(there.recv())


def switches():
    """How often the kernel has switched away from this thread, because it waited or by force."""
    usage = resource.getrusage(resource.RUSAGE_THREAD)
    return usage.ru_nvcsw + usage.ru_nivcsw


def at_least_one_for_each_trip(kind):
    here, there = Pipe()
    other = kind(target=answer, args=[there])
    with here, there:
        other.start()
        before = switches()
        for _ in range(TRIPS):
            here.send("?")
            here.recv()
        counted = switches() - before
        other.join()
    return counted >= TRIPS


processes = at_least_one_for_each_trip(get_context("fork").Process)
print("between processes, a switch for each trip or more:", processes)
print("between threads,   a switch for each trip or more:", at_least_one_for_each_trip(Thread))
