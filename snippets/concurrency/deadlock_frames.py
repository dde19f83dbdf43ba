"""sys._current_frames() tells in which function each thread of a running program is, stuck ones too."""
# needs: threads

import queue
import sys
import threading

orders, receipts = queue.SimpleQueue(), queue.SimpleQueue()
about_to_wait = queue.SimpleQueue()


def read_order():
    about_to_wait.put("shop")
    return orders.get()


def shop():
    receipts.put(f"receipt for {read_order()}")


def customer():
    about_to_wait.put("customer")
    receipts.get()  # wants the receipt before it orders
    orders.put("Dracula")


threads = [threading.Thread(target=work, name=work.__name__) for work in (shop, customer)]
for thread in threads:
    thread.start()
for _ in threads:
    about_to_wait.get(timeout=20)

frames = sys._current_frames()  # by the thread's ident
for thread in threads:
    stack, frame = [], frames[thread.ident]
    while frame.f_code.co_filename == __file__:
        stack.insert(0, frame.f_code.co_name)
        frame = frame.f_back
    print(f"{thread.name:9} is in", " > ".join(stack))

orders.put("Emma")  # the word that both were waiting for
for thread in threads:
    thread.join()
