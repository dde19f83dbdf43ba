"""A Python thread is a kernel thread: Linux lists it under the process, with a number and counters of its own."""
# needs: threads

import os
import sys
import threading

if sys.platform != "linux":
    sys.exit("This program reads /proc, where Linux lists the threads of a process; your system has no such list.")

all_run = threading.Barrier(3)
may_end = threading.Event()
numbers = {threading.get_native_id()}


def work():
    numbers.add(threading.get_native_id())
    all_run.wait(timeout=20)
    may_end.wait(timeout=20)


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
all_run.wait(timeout=20)

listed = {int(name) for name in os.listdir("/proc/self/task")}
print("threads in the kernel's list:     ", len(listed))
print("the numbers that Python knows:    ", "the same" if numbers == listed else "others")
print("the main thread has the process's:", threading.get_native_id() == os.getpid())
with open(f"/proc/self/task/{threads[0].native_id}/status") as status:
    print("counted for one thread:", *(line.split(":")[0] for line in status if "ctxt" in line))

may_end.set()
for thread in threads:
    thread.join()
