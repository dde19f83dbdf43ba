"""Greenlets are cooperative: while one computes without a pause, another gets no turn, even if work waits for it."""
# needs: gevent

import gevent
from gevent.event import Event
from gevent.queue import Queue

door = Queue()


def serve():
    for customer in door:
        customer.set()  # served


def report(pauses):
    customers = []
    for line in range(1, 1001):
        sum(range(line))
        if line % 100 == 0:
            customers.append(Event())
            door.put(customers[-1])  # a customer comes
            if pauses:
                customers[-1].wait()  # others run until this one is served
    return len(customers), sum(customer.is_set() for customer in customers)


server = gevent.spawn(serve)
for name, pauses in ("never pauses", False), ("pauses", True):
    came, served = gevent.spawn(report, pauses).get()
    print(f"the report {name}: {came} customers came, {served} served before its end")
server.kill()
