"""A forked child that reads objects writes their reference counts, and a collection writes too: the kernel copies the pages."""
# needs: processes

import gc
import os

if not os.path.exists("/proc/self/smaps_rollup"):
    raise SystemExit("This program asks Linux how much memory a process has to itself.")

prices = [number + 0.5 for number in range(200_000)]
blanks = [None] * 200_000  # as many references, to one object
orders = [[number] for number in range(200_000)]


def read(objects):
    for one in objects:
        pass


def own_memory():
    """The kilobytes that this process has written and shares with no other."""
    with open("/proc/self/smaps_rollup") as file:
        return sum(int(line.split()[1]) for line in file if line.startswith("Private_Dirty"))


def report(what, work, *arguments):
    """Work in a forked child, which prints whether that has copied more than 2 MB."""
    print(f"{what:27}", end="", flush=True)
    child = os.fork()
    if child == 0:
        before = own_memory()
        work(*arguments)
        print("copied more than 2 MB:", own_memory() - before > 2048, flush=True)
        os._exit(0)
    os.waitpid(child, 0)


gc.disable()
report("read the prices", read, prices)
report("read the blanks", read, blanks)
report("collect", gc.collect)
gc.freeze()
report("collect after gc.freeze()", gc.collect)
