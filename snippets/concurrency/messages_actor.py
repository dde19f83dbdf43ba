"""An actor is a thread with a mailbox: only it touches its state, so no lock is needed and no sale is lost."""
# needs: threads

from concurrent.futures import Future
from queue import Queue
from threading import Thread


class Warehouse:
    def __init__(self, copies):
        self._copies = copies  # touched by the actor's own thread only
        self._mailbox = Queue()
        self._thread = Thread(target=self._run)
        self._thread.start()

    def sell(self, number):
        """Send a message; return a Future of the number of copies that are left."""
        reply = Future()
        self._mailbox.put((number, reply))
        return reply

    def stop(self):
        self._mailbox.put(None)
        self._thread.join()

    def _run(self):
        while message := self._mailbox.get():
            number, reply = message
            if number > self._copies:
                reply.set_exception(ValueError(f"only {self._copies} left"))
            else:
                self._copies = int(self._copies - number)  # a call between read and write
                reply.set_result(self._copies)


def customer():
    for _ in range(200):
        warehouse.sell(1).result()


warehouse = Warehouse(1000)
customers = [Thread(target=customer) for _ in range(4)]
for thread in customers:
    thread.start()
for thread in customers:
    thread.join()

print("left after 4 times 200 sales:", warehouse.sell(0).result())
print("asked for 500:", repr(warehouse.sell(500).exception()))
warehouse.stop()
