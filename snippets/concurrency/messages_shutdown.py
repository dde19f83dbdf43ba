"""Each order goes to one worker; after Queue.shutdown() the workers get what is left, then get() raises ShutDown in each."""
# needs: threads, python>=3.13

from queue import Queue, ShutDown
from threading import Thread

orders, bills, ended = Queue(), Queue(), Queue()


def worker():
    try:
        while True:
            copies, price = orders.get()
            bills.put(copies * price)
    except ShutDown:
        ended.put("done")


workers = [Thread(target=worker) for _ in range(3)]
for thread in workers:
    thread.start()
for copies in range(1, 101):
    orders.put((copies, 9))
orders.shutdown()
for thread in workers:
    thread.join()

print("bills:", bills.qsize(), "orders left:", orders.qsize(), "workers ended:", ended.qsize())
print("total:", sum(bills.get() for _ in range(100)))
try:
    orders.put((1, 9))
except ShutDown:
    print("put: ShutDown")
