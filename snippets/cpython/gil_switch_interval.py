"""A waiting thread asks for the GIL after the switch interval; the holder yields between instructions."""
# needs: threads

import sys
import threading
from itertools import count, islice

STEPS = 2_000_000


def loop_in_python(counter):
    for _ in range(STEPS):
        next(counter)


def one_call_into_c(counter):
    sum(islice(counter, STEPS))


def another_comes_in_the_middle(work, tries=5):
    """Whether another thread, ready from the start, ever finds the counter halfway."""
    for _ in range(tries):
        counter, gate, found = count(), threading.Lock(), []
        gate.acquire()
        other = threading.Thread(target=lambda: (gate.acquire(), found.append(next(counter))))
        other.start()
        gate.release()
        work(counter)
        other.join()
        if 0 < found[0] < STEPS:
            return "yes"
    return "no"


print("the interval of a new interpreter:", sys.getswitchinterval(), "seconds")
for interval in 1000, 0.005:
    sys.setswitchinterval(interval)
    print(f"interval {interval}: does another thread come in the middle of")
    print("  a loop in Python?", another_comes_in_the_middle(loop_in_python))
    print("  one call into C? ", another_comes_in_the_middle(one_call_into_c))
