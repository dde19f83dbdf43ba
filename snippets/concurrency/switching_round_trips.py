"""On one processor a round trip between threads or processes costs a kernel switch; between coroutines it costs none."""
# needs: threads, processes

import asyncio
import os
import resource
from multiprocessing import get_context
from threading import Thread

TRIPS = 1000
if not hasattr(os, "sched_setaffinity"):
    raise SystemExit("This program needs Linux, where a process can be kept on one processor.")
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
(inbox, to_other), (answers, to_us) = os.pipe(), os.pipe()


def other_side():
    for _ in range(TRIPS):
        os.write(to_us, os.read(inbox, 1))


def between(kind):
    other = kind(target=other_side)
    other.start()
    for _ in range(TRIPS):
        os.write(to_other, b".")
        os.read(answers, 1)
    other.join()


async def turns():
    for _ in range(TRIPS):
        await asyncio.sleep(0)


async def coroutines():
    await asyncio.gather(turns(), turns())


def switches(work, *arguments):
    """How often the kernel switched away from this thread for each trip, by itself or by force."""
    before = resource.getrusage(resource.RUSAGE_THREAD)
    work(*arguments)
    after = resource.getrusage(resource.RUSAGE_THREAD)
    return (after.ru_nvcsw + after.ru_nivcsw - before.ru_nvcsw - before.ru_nivcsw) / TRIPS


print("between processes,  1 or more:      ", switches(between, get_context("fork").Process) >= 1)
print("between threads,    1 or more:      ", switches(between, Thread) >= 1)
print("between coroutines, fewer than 1/10:", switches(asyncio.run, coroutines()) < 0.1)
for descriptor in inbox, to_other, answers, to_us:
    os.close(descriptor)
