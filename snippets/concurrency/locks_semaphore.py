"""A semaphore lets a fixed number in: of twelve customers never more than three are at the tills."""
# needs: threads

import threading

tills = threading.BoundedSemaphore(3)
three_inside = threading.Barrier(3)
counting = threading.Lock()
inside = peak = served = 0


def pay():
    global inside, peak, served
    with tills:
        with counting:
            inside += 1
            peak = max(peak, inside)
        three_inside.wait(timeout=20)  # so that three really meet
        with counting:
            inside -= 1
            served += 1


customers = [threading.Thread(target=pay) for _ in range(12)]
for thread in customers:
    thread.start()
for thread in customers:
    thread.join()
print("served:", served)
print("most at one time:", peak)
try:
    tills.release()
except ValueError as error:
    print("one release() too many:", error)
