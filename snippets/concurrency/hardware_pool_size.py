"""By default a pool has a worker for each processor of the machine, since 3.13 for each that the process may use."""
# needs: processes, threads

import multiprocessing
import os

if not hasattr(os, "sched_setaffinity"):
    raise SystemExit("This program needs Linux, where a process can be kept on one processor.")
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})

with multiprocessing.get_context("fork").Pool():
    workers = len(multiprocessing.active_children())
answer = "one worker" if workers == 1 else "a worker for each of the machine's"
print("on one processor the pool starts", answer)
