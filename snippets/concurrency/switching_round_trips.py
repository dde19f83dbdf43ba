"""On one processor a round trip between threads or processes costs a kernel switch; between coroutines it costs none."""
# needs: threads, processes

import asyncio
import os
from multiprocessing import get_context
from resource import RUSAGE_THREAD, getrusage
from threading import Thread

TRIPS = 1000
if not hasattr(os, "sched_setaffinity"):
    raise SystemExit("This program needs Linux, where a process can be kept on one processor.")
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
(inbox, to_other), (answers, to_us) = os.pipe(), os.pipe()


def answer():
    for _ in range(TRIPS):
        os.write(to_us, os.read(inbox, 1))


def ask(other):
    other.start()
    for _ in range(TRIPS):
        os.write(to_other, b".")
        os.read(answers, 1)
    other.join()


async def take_turns():
    for _ in range(TRIPS):
        await asyncio.sleep(0)


async def two_coroutines():
    await asyncio.gather(take_turns(), take_turns())


def switches():
    """How often the kernel has switched away from this thread, because it waited or by force."""
    usage = getrusage(RUSAGE_THREAD)
    return usage.ru_nvcsw + usage.ru_nivcsw


start = switches()
ask(get_context("fork").Process(target=answer))
processes = switches()
ask(Thread(target=answer))
threads = switches()
asyncio.run(two_coroutines())
coroutines = switches()
print("between processes:  one switch a trip, or more:", processes - start >= TRIPS)
print("between threads:    one switch a trip, or more:", threads - processes >= TRIPS)
print("between coroutines: fewer than one in ten:     ", coroutines - threads < TRIPS / 10)
for descriptor in inbox, to_other, answers, to_us:
    os.close(descriptor)
