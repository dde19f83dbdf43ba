"""The kernel takes the processor from a loop that never offers it: that is an involuntary context switch."""
# needs: processes

import os
import resource
import subprocess
import sys

if hasattr(os, "sched_setaffinity"):  # on Linux: keep this process, and its children, on one processor
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def times_taken_away():
    return resource.getrusage(resource.RUSAGE_SELF).ru_nivcsw


rival = subprocess.Popen([sys.executable, "-c", "while True: pass"])
before = times_taken_away()
while times_taken_away() < before + 10:
    for _ in range(100_000):  # computes, and waits for nothing
        pass
rival.kill()
rival.wait()
print("The loop waited for nothing, and lost the processor ten times.")
