"""On Linux's count, threads that only compute give up their processors again and again: they wait for the GIL."""
# needs: threads

import threading
from resource import RUSAGE_THREAD, getrusage

ENOUGH = 10


def given_up():
    """How often this thread has given up a processor by itself."""
    return getrusage(RUSAGE_THREAD).ru_nvcsw


def compute():
    for _ in range(100_000):
        pass


before = given_up()
for _ in range(20):
    compute()
print(f"alone: gave up a processor fewer than {ENOUGH} times:", given_up() - before < ENOUGH)

times = {"first": 0, "second": 0}


def compete(name):
    before = given_up()
    while min(times.values()) < ENOUGH:  # until both have
        compute()
        times[name] = given_up() - before


threads = [threading.Thread(target=compete, args=[name]) for name in times]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"in two threads: each gave one up {ENOUGH} times or more: {min(times.values()) >= ENOUGH}")
