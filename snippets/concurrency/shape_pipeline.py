"""Pipeline parallelism: each stage works on another item; the items pass through all stages in their order."""
# needs: threads

from concurrent.futures import ThreadPoolExecutor
from queue import Queue
from threading import Barrier

TITLES = [" emma ", " dracula ", " flatland "]
STAGES = {"strip": str.strip, "title": str.title, "quote": "“{}”".format}
STEPS = len(TITLES) + len(STAGES) - 1
events = [[] for _ in range(STEPS)]
together = Barrier(len(STAGES))


def stage(number, name, change, source, target):
    for step in range(STEPS):
        has_item = number <= step < number + len(TITLES)
        if has_item:
            item = source.get(timeout=20)
            events[step].append((number, f"{name}: runs item {step - number + 1}"))
        else:
            events[step].append((number, f"{name}: {'waits' if step < number else 'ends'}"))
        together.wait(20)  # all stages have their item in hand
        if has_item:
            target.put(change(item))
        together.wait(20)


queues = [Queue() for _ in range(len(STAGES) + 1)]
for title in TITLES:
    queues[0].put(title)
with ThreadPoolExecutor(len(STAGES)) as pool:
    for number, (name, change) in enumerate(STAGES.items()):
        pool.submit(stage, number, name, change, queues[number], queues[number + 1])

for step, at_once in enumerate(events):
    for number, event in sorted(at_once):
        print(step, event)
print(f"{STEPS} quote: ends")
print("\nout:", *(queues[-1].get() for _ in TITLES))
