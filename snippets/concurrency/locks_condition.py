"""Who is woken on a Condition must look again: another may have taken what it waited for."""
# needs: threads

import queue
import threading

arrived = threading.Condition()
shelf = []
about_to_wait = queue.SimpleQueue()


def customer():
    with arrived:
        while not shelf:
            about_to_wait.put("one more")
            arrived.wait(timeout=20)
            print("    woken, the shelf holds", shelf)
        print("    takes", shelf.pop())


def deliver(book, waiting):
    for _ in range(waiting):
        about_to_wait.get(timeout=20)
    with arrived:  # free only when they really wait: wait() is what releases it
        print(f"waiting: {waiting}; {book} arrives")
        shelf.append(book)
        arrived.notify_all()


customers = [threading.Thread(target=customer) for _ in range(2)]
for thread in customers:
    thread.start()
deliver("Emma", waiting=2)
deliver("Dracula", waiting=1)
for thread in customers:
    thread.join()
