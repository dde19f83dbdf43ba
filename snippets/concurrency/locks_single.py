"""With the GIL four threads share a dict, a list, a count and a queue without a lock; nothing is lost or given out twice."""
# needs: threads

import itertools
import queue
import sys
import threading

sys.setswitchinterval(1e-6)  # seconds: ask for the GIL as often as possible
together = threading.Barrier(4)
tills, shelf, numbers, orders = {}, list(range(2000)), itertools.count(1), queue.SimpleQueue()
chosen, sold, taken = [], [], []


def work():
    together.wait(timeout=20)
    chosen.append(tills.setdefault("till", object()))
    for _ in range(500):
        sold.append(shelf.pop())
        taken.append(next(numbers))
        orders.put("Emma")


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("4 threads chose a till, different ones:", len(set(chosen)))
print("2000 copies sold, different ones:      ", len(set(sold)))
print("2000 numbers taken, different ones:    ", len(set(taken)))
print("2000 orders put, in the queue:         ", orders.qsize())
