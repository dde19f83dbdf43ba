"""A handler gives a call that waits to a thread, and the answer comes back as one more event."""
# needs: threads

import selectors
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

others_served = threading.Event()


def ask_the_bank():
    in_time = others_served.wait(timeout=10)
    bank.send(b"True" if in_time else b"False")  # an event: the selector wakes up


def handle(name, source):
    message = source.recv(100)
    print(f"{name}: runs")
    if name == "Anna" and message == b"order":
        pool.submit(ask_the_bank)  # and no .result() here
        print(f"{name}: waits for the bank")
    else:
        print(f"{name}: ends")
    return message.decode()


bank, from_bank = socket.socketpair()
pairs = {name: socket.socketpair() for name in ("Anna", "Ben", "Carl")}
with selectors.DefaultSelector() as selector, ThreadPoolExecutor(1) as pool:
    selector.register(from_bank, selectors.EVENT_READ, "Anna")
    for name, (customer, connection) in pairs.items():
        customer.sendall(b"order")
        print(f"{name}: waits")
        selector.register(connection, selectors.EVENT_READ, name)
    for turn in range(2):  # the orders, then the bank
        for key, events in sorted(selector.select(), key=lambda ready: ready[0].data):
            message = handle(key.data, key.fileobj)
        others_served.set()

print("\nthe bank's answer came in time:", message)
for end in (bank, from_bank, *sum(pairs.values(), ())):
    end.close()
