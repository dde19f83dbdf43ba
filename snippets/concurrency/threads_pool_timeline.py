"""In a pool of two threads the third order waits in the queue until one of the first two has ended."""
# needs: threads

import threading
from concurrent.futures import ThreadPoolExecutor

begun = [threading.Event() for _ in range(4)]
may_end = [threading.Event() for _ in range(4)]
names = [f"order {number}" for number in (1, 2, 3, 4)]


def pack(number):
    print(f"{names[number]}: runs")
    begun[number].set()
    may_end[number].wait(timeout=20)
    print(f"{names[number]}: ends")


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = []
    for number in range(4):
        print(f"{names[number]}: waits")
        futures.append(pool.submit(pack, number))
        if number < 2:
            begun[number].wait(timeout=20)
    for number in range(4):
        may_end[number].set()
        futures[number].result()
        if number < 2:  # the thread that is free takes the next order
            begun[number + 2].wait(timeout=20)
