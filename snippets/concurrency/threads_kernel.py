"""A Python thread is a thread of the kernel, listed by Linux with its own counters, in one process."""
# needs: threads

import os
import threading

two_alive = threading.Barrier(3)
may_end = threading.Event()
numbers = {threading.get_native_id()}


def work():
    numbers.add(threading.get_native_id())
    two_alive.wait(timeout=20)
    may_end.wait(timeout=20)


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
two_alive.wait(timeout=20)

listed = {int(name) for name in os.listdir("/proc/self/task")}
print("threads in the kernel's list:", len(listed))
print("the numbers Python knows:    ", "the same" if numbers == listed else "others")
print("the process's own number:    ", "one of them" if os.getpid() in listed else "another")

with open(f"/proc/self/task/{threads[0].native_id}/status") as status:
    print("counted for one thread:", *(line.split(":")[0] for line in status if "ctxt" in line))

may_end.set()
for thread in threads:
    thread.join()
