"""A thread with a mailbox is an actor: it alone touches its state, so no lock is needed and no sale is lost."""
# needs: threads

from concurrent.futures import Future, ThreadPoolExecutor
from queue import Queue
from threading import Thread

mailbox = Queue()


def warehouse(copies):  # the state is a local variable: no other thread can reach it
    while message := mailbox.get():
        number, reply = message
        if number > copies:
            reply.set_exception(ValueError(f"only {copies} left"))
        else:
            copies = int(copies - number)  # a call between read and write
            reply.set_result(copies)


def sell(number):
    """Send a message; return a Future of the number of copies that are left."""
    reply = Future()
    mailbox.put((number, reply))
    return reply


def customer():
    for _ in range(200):
        sell(1).result()


actor = Thread(target=warehouse, args=[1000])
actor.start()
with ThreadPoolExecutor(4) as customers:
    for _ in range(4):
        customers.submit(customer)
print("left after 4 times 200 sales:", sell(0).result())
print("asked for 500:", repr(sell(500).exception()))
mailbox.put(None)
actor.join()
