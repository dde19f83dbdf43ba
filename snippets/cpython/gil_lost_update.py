"""A call between the read and the write of `sold += copies()` lets another thread in; an update is lost."""
# needs: threads

import threading

sold = 0
both_are_here = threading.Barrier(2)


def copies():
    both_are_here.wait(timeout=20)
    return 1


def sell():
    global sold
    sold += copies()  # reads sold, calls, adds, writes sold


threads = [threading.Thread(target=sell) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("two customers bought one copy each; sold:", sold)
