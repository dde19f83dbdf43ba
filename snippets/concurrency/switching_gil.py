"""On Linux's count, threads that only compute give up their processors again and again: they wait for the GIL."""
# needs: threads

import resource
import threading

if not hasattr(resource, "RUSAGE_THREAD"):
    raise SystemExit("This program needs Linux, which counts the switches of each thread.")


def given_up():
    """How often this thread has given up a processor by itself."""
    return resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw


def compute():
    for _ in range(100_000):
        pass


before = given_up()
for _ in range(20):
    compute()
print("alone: gave up a processor fewer than 10 times:", given_up() - before < 10)

times = {"first": 0, "second": 0}


def compete(name):
    before = given_up()
    while min(times.values()) < 10:  # until both have
        compute()
        times[name] = given_up() - before


threads = [threading.Thread(target=compete, args=[name]) for name in times]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("in two threads: each gave one up 10 times or more:", min(times.values()) >= 10)
