"""A queue.Queue hands over the object itself: what the sender changes after put() has changed for the receiver."""

from queue import Queue

orders = Queue()

order = {"customer": "Ana", "books": ["Emma"]}
orders.put(order)
order["books"].append("Dracula")  # too late, you would think

received = orders.get()
print("received:", received)
print("the same object:", received is order)
