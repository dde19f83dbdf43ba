"""Checking and acting are two steps, GIL or not: one copy is sold twice, unless a lock makes them one."""
# needs: threads

import contextlib
import threading


def sell_the_last_copy(lock, patience):
    stock, buyers = {"Emma": 1}, []
    both_have_checked = threading.Barrier(2)

    def buy(customer):
        with lock:
            if stock["Emma"] > 0:
                with contextlib.suppress(threading.BrokenBarrierError):
                    both_have_checked.wait(timeout=patience)
                stock["Emma"] -= 1
                buyers.append(customer)

    threads = [threading.Thread(target=buy, args=[name]) for name in ("Ana", "Ben")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return f"{len(buyers)} sold, stock {stock['Emma']}"


print("without a lock:", sell_the_last_copy(contextlib.nullcontext(), patience=20))
print("with a lock:   ", sell_the_last_copy(threading.Lock(), patience=0.2))
