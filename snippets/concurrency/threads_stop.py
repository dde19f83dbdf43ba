"""No method ends a thread from outside: ask it by an Event, on which it can also sleep."""
# needs: threads

import threading

stop = threading.Event()
first_round = threading.Event()
rounds = []


def restock():
    while not stop.is_set():
        rounds.append("restocked")
        first_round.set()
        stop.wait(timeout=3600)  # an hour, or until somebody asks
    rounds.append("closed the shelves")


thread = threading.Thread(target=restock)
found = [name for name in ("kill", "stop", "terminate") if hasattr(thread, name)]
print("methods to end it:", found)
thread.start()
first_round.wait(timeout=20)
stop.set()
thread.join()
print("what it did:", rounds)

try:
    thread.start()
except RuntimeError as error:
    print("a second start():", error)
