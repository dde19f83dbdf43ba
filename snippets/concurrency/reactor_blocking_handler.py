"""While one handler waits, no other handler runs, although the data of all of them is there."""
# needs: threads

import selectors
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

others_served = threading.Event()


def ask_the_bank():
    return others_served.wait(timeout=0.3)  # it answers after the others are served


def handle(name, connection):
    connection.recv(100)
    print(f"{name}: runs")
    if name == "Anna":
        print(f"{name}: waits for the bank")
        in_time.append(pool.submit(ask_the_bank).result())  # here the reactor stands
        print(f"{name}: runs")
    print(f"{name}: ends")
    if name == "Carl":
        others_served.set()


in_time = []
pairs = {name: socket.socketpair() for name in ("Anna", "Ben", "Carl")}
with selectors.DefaultSelector() as selector, ThreadPoolExecutor(1) as pool:
    for name, (customer, connection) in pairs.items():
        customer.sendall(b"order")
        print(f"{name}: waits")
        selector.register(connection, selectors.EVENT_READ, name)
    for key, events in sorted(selector.select(), key=lambda ready: ready[0].data):
        handle(key.data, key.fileobj)

print("\nthe bank's answer came in time:", *in_time)
for end in sum(pairs.values(), ()):
    end.close()
