"""A deadlock needs no lock: two threads that first wait for each other's message never send one."""
# needs: threads

import queue
import threading

orders, receipts = queue.Queue(), queue.Queue()
both_gave_up = threading.Barrier(2)
outcomes = {}


def talk(name, inbox, outbox):
    try:
        outcomes[name] = inbox.get(timeout=0.2)  # without a timeout: for ever
    except queue.Empty:
        outcomes[name] = "heard nothing"
    both_gave_up.wait(timeout=20)
    outbox.put(f"a word from the {name}")


threads = [
    threading.Thread(target=talk, args=["shop", orders, receipts]),
    threading.Thread(target=talk, args=["customer", receipts, orders]),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for name in sorted(outcomes):
    print(f"the {name}: {outcomes[name]}")
