"""On Linux, of two busy processes on one processor, equal ones get equal shares, and one with nice 19 gets far less."""
# needs: processes

import os
import signal
import time

SECONDS = 0.2  # of processor time
if not hasattr(os, "sched_setaffinity"):
    raise SystemExit("This program needs Linux, where a process can be kept on one processor.")
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def rival_gets(niceness):
    """The processor seconds of a rival on this processor, while this process uses SECONDS."""
    ready, started = os.pipe()
    rival = os.fork()
    if not rival:
        os.nice(niceness)
        os.write(started, b"!")
        while True:
            pass
    os.read(ready, 1)
    end = time.process_time() + SECONDS
    while time.process_time() < end:
        pass
    os.kill(rival, signal.SIGKILL)
    usage = os.wait4(rival, 0)[2]
    os.close(ready)
    os.close(started)
    return usage.ru_utime + usage.ru_stime


print("an equal rival gets at least half as much as this process:", rival_gets(0) > SECONDS / 2)
print("a rival with nice 19 gets less than a quarter as much:    ", rival_gets(19) < SECONDS / 4)
