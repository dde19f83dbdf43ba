"""With one order two threads never hold a lock each; if they let go they may, and both get through."""
# needs: threads

import contextlib
import threading
import time
from concurrent.futures import ThreadPoolExecutor

locks = {"store": threading.Lock(), "window": threading.Lock()}


def in_one_order(source, target):
    first, second = sorted([source, target])
    with locks[first]:
        with contextlib.suppress(threading.BrokenBarrierError):
            each_has_one.wait(timeout=0.2)  # nobody comes: the other wants the same first lock
        with locks[second]:
            return "moved"


def try_and_let_go(source, target):
    for attempt in range(10_000):
        with locks[source]:
            if attempt == 0:
                each_has_one.wait(timeout=20)
            if locks[target].acquire(blocking=False):
                locks[target].release()
                return "moved"
        time.sleep(0.001)  # hold nothing while the other is at work
    return "gave up"


for move in in_one_order, try_and_let_go:
    each_has_one = threading.Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(move, ["store", "window"], ["window", "store"]))
    print(f"{move.__name__:14} {outcomes}, each had one:", not each_has_one.broken)
