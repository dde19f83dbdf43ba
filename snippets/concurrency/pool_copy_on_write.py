"""A forked child that only reads objects writes their reference counts, so the kernel must copy their pages."""
# needs: processes

import gc
import os
from multiprocessing import get_context

if not os.path.exists("/proc/self/smaps_rollup"):
    raise SystemExit("This program asks Linux how much memory a process has to itself.")

COUNT = 200_000
prices = [number + 0.5 for number in range(COUNT)]
blanks = [None] * COUNT  # as many references, to one object


def own_memory():
    """The kilobytes that this process has written and shares with no other."""
    with open("/proc/self/smaps_rollup") as file:
        return sum(int(line.split()[1]) for line in file if line.startswith("Private_Dirty"))


def read(objects, pipe):
    gc.disable()
    before = own_memory()
    for one in objects:
        pass
    pipe.send(own_memory() - before)


if __name__ == "__main__":
    fork = get_context("fork")
    size = prices[0].__sizeof__() * COUNT / 1024
    for name, objects in ("prices", prices), ("blanks", blanks):
        pipe, far_end = fork.Pipe(duplex=False)
        child = fork.Process(target=read, args=[objects, far_end])
        child.start()
        print(f"reading {name} copied the pages of more than half of them:", pipe.recv() > size / 2)
        child.join(timeout=20)
        pipe.close(), far_end.close()
