"""start() returns while the thread works; an Event asks the thread to end, and join() waits until it has."""
# needs: threads

import threading

events = []
rounds = []
both_run = threading.Barrier(2)
stop = threading.Event()


def restock():
    events.append("restocker: runs")
    both_run.wait(timeout=20)
    while not stop.wait(timeout=0.01):  # a short sleep, which stop.set() ends at once
        rounds.append("restocked")
    rounds.append("closed the shelves")
    events.append("restocker: ends")


restocker = threading.Thread(target=restock)
events.append("main: runs")
restocker.start()
both_run.wait(timeout=20)
alive = restocker.is_alive()
events.append("main: waits in join()")
stop.set()
returned = restocker.join()
events.append("main: runs on")
events.append("main: ends")

print(*events, sep="\n")
print()
print("alive before join():", alive)
print("alive after it:     ", restocker.is_alive())
print("the last it did:    ", rounds[-1])
print("join() returned:    ", returned)
