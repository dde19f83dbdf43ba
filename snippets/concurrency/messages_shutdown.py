"""After Queue.shutdown() nobody can put, receivers get what is left, and then every get() raises ShutDown."""
# needs: python>=3.13

from queue import Queue, ShutDown

orders = Queue()
orders.put("Emma")
orders.put("Dracula")
orders.shutdown()

try:
    orders.put("Flatland")
except ShutDown:
    print("put: ShutDown")

try:
    while True:
        print("get:", orders.get())
except ShutDown:
    print("get: ShutDown")

orders = Queue()
orders.put("Emma")
orders.shutdown(immediate=True)
print("left after shutdown(immediate=True):", orders.qsize())
