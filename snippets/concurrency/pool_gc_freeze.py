"""A collection in a forked child writes into all containers it looks at; gc.freeze() before the fork keeps it away."""
# needs: processes

import gc
import os

if not os.path.exists("/proc/self/smaps_rollup"):
    raise SystemExit("This program asks Linux how much memory a process has to itself.")

orders = [[number] for number in range(200_000)]


def own_memory():
    """The kilobytes that this process has written and shares with no other."""
    with open("/proc/self/smaps_rollup") as file:
        return sum(int(line.split()[1]) for line in file if line.startswith("Private_Dirty"))


def copied_by_collection():
    """Collect in a forked child; return the kilobytes that this has copied."""
    reader, writer = os.pipe()
    if not os.fork():
        before = own_memory()
        gc.collect()
        os.write(writer, str(own_memory() - before).encode())
        os._exit(0)
    os.close(writer)
    with open(reader) as pipe:
        os.wait()
        return int(pipe.read())


gc.disable()
size = orders[0].__sizeof__() * len(orders) / 1024
print("a collection copied most of the pages:", copied_by_collection() > size / 2)
gc.freeze()
print("the same after gc.freeze():           ", copied_by_collection() > size / 2)
