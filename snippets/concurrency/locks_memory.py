"""An Event remembers that it was set; a Condition forgets a notify() for which nobody was waiting."""

import threading

opened = threading.Event()
arrived = threading.Condition()
shelf = []

opened.set()
with arrived:
    shelf.append("Emma")
    arrived.notify()

# Whoever comes now comes late.
print("the event:               ", opened.wait(timeout=0.1))
with arrived:
    print("the condition:           ", arrived.wait(timeout=0.1))
    print("the condition with a test:", arrived.wait_for(lambda: "Emma" in shelf, timeout=0.1))
