"""Workers take orders from one queue; to stop them all, put one sentinel for each worker behind the last order."""
# needs: threads

from queue import Queue
from threading import Thread

STOP = object()
orders, bills = Queue(), Queue()


def worker():
    while (order := orders.get()) is not STOP:
        copies, price = order
        bills.put(copies * price)


workers = [Thread(target=worker) for _ in range(3)]
for thread in workers:
    thread.start()

for copies in range(1, 101):
    orders.put((copies, 9))
for _ in workers:
    orders.put(STOP)
for thread in workers:
    thread.join()

print("bills:", bills.qsize(), "orders left:", orders.qsize())
print("total:", sum(bills.get() for _ in range(100)))
