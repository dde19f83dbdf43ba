"""One thread and one Lock are enough: a method that holds it calls a method that takes it; RLock allows that."""

import threading


class Till:
    def __init__(self, lock):
        self.lock = lock
        self.sales = [9, 12]

    def total(self):
        if not self.lock.acquire(timeout=0.2):  # without a timeout: for ever
            return "no answer, the lock is taken"
        try:
            return sum(self.sales)
        finally:
            self.lock.release()

    def close_for_today(self):
        with self.lock:
            return self.total()


print("Lock: ", Till(threading.Lock()).close_for_today())
print("RLock:", Till(threading.RLock()).close_for_today())
