"""With greenlets any call may hide a switch: two sales around one that waits take one copy from the stock."""
# needs: gevent

from contextlib import nullcontext

import gevent
from gevent.lock import RLock

stock, here = {}, []


def log(message):
    while len(here) < 2:  # stands for a socket: what waits lets the others run
        gevent.sleep(0)


def sell(title, customer, lock):
    here.append(customer)
    with lock:
        count = stock[title]
        log(f"selling {title}")  # looks harmless
        stock[title] = count - 1


for name, lock in ("no lock", nullcontext()), ("a lock", RLock()):
    stock["Emma"] = 5
    here.clear()
    gevent.joinall([gevent.spawn(sell, "Emma", customer, lock) for customer in ("Ana", "Ben")])
    print(f"{name}: 5 copies, 2 sold, {stock['Emma']} left")
