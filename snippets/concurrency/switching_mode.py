"""A system call enters the kernel and comes back; only a call that has to wait gives its processor to others."""

import os
import resource
import time


def given_up():
    """How often this process has given up a processor by itself: voluntary context switches."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw


before = given_up()
for _ in range(10_000):
    os.getppid()  # a system call with nothing to wait for
print("10,000 system calls that need not wait")
print("    voluntary switches, fewer than 100:", given_up() - before < 100)

before = given_up()
for _ in range(100):
    time.sleep(0.001)
print("100 system calls that wait")
print("    voluntary switches, 50 or more:    ", given_up() - before >= 50)
