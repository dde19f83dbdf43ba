"""With greenlets any call may hide a switch: two sales around one that waits take one copy from the stock."""
# needs: gevent

from contextlib import nullcontext

import gevent
from gevent.lock import RLock

stock = {}


def log(message):
    gevent.sleep(0)  # stands for a socket: with patched modules, waiting switches


def sell(title, lock):
    with lock:
        count = stock[title]
        log(f"selling {title}")  # looks harmless
        stock[title] = count - 1


for name, lock in ("no lock", nullcontext()), ("a lock", RLock()):
    stock["Emma"] = 5
    gevent.joinall([gevent.spawn(sell, "Emma", lock) for customer in ("Ana", "Ben")])
    print(f"{name}: 5 copies, 2 sold, {stock['Emma']} left")
