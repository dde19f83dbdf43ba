"""A semaphore of three lets twelve customers in, never more than three at a time; a barrier holds each until three are there."""
# needs: threads

import threading

tills = threading.BoundedSemaphore(3)
three_have_come = threading.Barrier(3)
counting = threading.Lock()
inside = most = served = 0


def pay():
    global inside, most, served
    with tills:
        with counting:
            inside += 1
            most = max(most, inside)
        three_have_come.wait(timeout=20)
        with counting:
            inside -= 1
            served += 1


customers = [threading.Thread(target=pay) for _ in range(12)]
for thread in customers:
    thread.start()
for thread in customers:
    thread.join()
print("served:", served)
print("most at one time:", most)
try:
    tills.release()
except ValueError as error:
    print("one release() too many:", type(error).__name__)
