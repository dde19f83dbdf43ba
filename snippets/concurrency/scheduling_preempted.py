"""The kernel takes the processor from a loop that never offers it: that is an involuntary context switch."""
# needs: processes

import os
import resource
import subprocess
import sys

if not hasattr(os, "sched_setaffinity"):
    raise SystemExit("This program needs Linux, where a process can be kept on one processor.")
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # this process, and its children


def times_taken_away(steps):
    """How often the kernel takes the processor away during a loop that does not call it."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_nivcsw
    for _ in range(steps):
        pass
    return resource.getrusage(resource.RUSAGE_SELF).ru_nivcsw - before


rival = subprocess.Popen([sys.executable, "-c", "while True: pass"])
steps = 1_000_000
while times_taken_away(steps) < 10:
    steps *= 2
rival.kill()
rival.wait()
print("The loop waited for nothing, and lost the processor ten times.")
