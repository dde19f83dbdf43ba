"""Two threads may compute one value twice: lru_cache keeps no second thread out, nor does cached_property since 3.12."""
# needs: threads

from contextlib import suppress
from functools import cached_property, lru_cache
from threading import Barrier, BrokenBarrierError, Thread


class Order:
    def __init__(self):
        self.computations = []
        self.two_inside = Barrier(2)

    def add_up(self):
        self.computations.append("adding up")
        with suppress(BrokenBarrierError):
            self.two_inside.wait(timeout=5)  # it breaks if nobody else can come in
        return 17

    total = cached_property(add_up)
    get_total = lru_cache(add_up)


def computations(read):
    order = Order()
    threads = [Thread(target=read, args=[order]) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(order.computations)


print("cached_property:", computations(lambda order: order.total))
print("lru_cache:      ", computations(lambda order: order.get_total()))
