"""One order for all locks, letting go when the second is taken, or one lock for both: nobody is stuck."""
# needs: threads

import threading
import time

locks = {"store": threading.Lock(), "window": threading.Lock()}
one_lock = threading.Lock()


def in_one_order(source, target):
    first, second = sorted([source, target])
    with locks[first], locks[second]:
        take_one(source, target)


def try_and_let_go(source, target):
    while True:
        with locks[source]:
            if locks[target].acquire(blocking=False):
                take_one(source, target)
                locks[target].release()
                return
        time.sleep(0.001)  # hold nothing while the other is at work


def with_one_lock(source, target):
    with one_lock:
        take_one(source, target)


def take_one(source, target):
    copies[source] -= 1
    copies[target] += 1


def work(move, source, target):
    together.wait(timeout=20)
    for _ in range(100):
        move(source, target)


for move in in_one_order, try_and_let_go, with_one_lock:
    copies, together = {"store": 100, "window": 100}, threading.Barrier(2)
    pairs = ("store", "window"), ("window", "store")
    threads = [threading.Thread(target=work, args=[move, *pair]) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{move.__name__:15} 200 moves done, {copies}")
