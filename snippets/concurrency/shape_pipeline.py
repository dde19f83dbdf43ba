"""Pipeline parallelism: each stage works on another item; the items pass through all stages in their order."""
# needs: threads

from queue import Queue
from threading import Barrier, Thread

TITLES = [" emma ", " dracula ", " flatland "]
STAGES = {"strip": str.strip, "title": str.title, "quote": "“{}”".format}
TURNS = len(TITLES) + len(STAGES) - 1
queues = [Queue() for _ in range(len(STAGES) + 1)]
everyone = Barrier(len(STAGES))
events = []


def stage(number, name, change):
    for turn in range(TURNS):
        has_item = number <= turn < number + len(TITLES)
        if has_item:
            item = queues[number].get_nowait()
            events.append((turn, number, f"{name}: runs item {turn - number + 1}"))
        everyone.wait(20)  # until all have their item in hand
        if has_item:
            queues[number + 1].put(change(item))
        everyone.wait(20)  # until all have passed it on
    events.append((number + len(TITLES), number, f"{name}: ends"))


for title in TITLES:
    queues[0].put(title)
threads = [Thread(target=stage, args=[number, *work]) for number, work in enumerate(STAGES.items())]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

for turn, number, event in sorted(events):
    print(turn, event)
print("\nout:", *(queues[-1].get_nowait() for _ in TITLES))
