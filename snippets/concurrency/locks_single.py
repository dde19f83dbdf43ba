"""With the GIL setdefault(), list.pop(), next() of a count and SimpleQueue.put() are each one step."""
# needs: threads

import itertools
import queue
import sys
import threading

sys.setswitchinterval(1e-6)  # seconds: ask for the GIL as often as possible
numbers = itertools.count(1)
orders = queue.SimpleQueue()
settings = {}
shelf = list(range(2000))
taken, chosen, sold = [], [], []


def work():
    together.wait(timeout=20)
    chosen.append(settings.setdefault("till", object()))
    for _ in range(500):
        taken.append(next(numbers))
        sold.append(shelf.pop())
        orders.put("Emma")


together = threading.Barrier(4)
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("4 threads chose a till, different ones:", len({id(till) for till in chosen}))
print("2000 numbers taken, different ones:    ", len(set(taken)))
print("2000 copies sold, different ones:      ", len(set(sold)))
print("2000 orders put, in the queue:         ", orders.qsize())
