"""A pool starts a thread when a task needs one, up to its maximum; its queue takes any number of tasks."""
# needs: threads

import queue
import threading
from concurrent.futures import ThreadPoolExecutor

started = queue.SimpleQueue()
may_end = threading.Event()


def work(number):
    started.put(number)
    may_end.wait(timeout=20)


def show(what):
    threads = threading.active_count() - 1
    waiting = len(tasks) - sum(task.running() for task in tasks)
    print(f"{what:20} {threads} threads, {waiting:3} tasks in the queue")


tasks = []
with ThreadPoolExecutor(max_workers=4) as pool:
    show("a new pool")
    for accept, expect in (2, 2), (998, 2):  # how many tasks more, how many of them start
        tasks += [pool.submit(work, number) for number in range(accept)]
        for _ in range(expect):
            started.get(timeout=20)
        show(f"after {len(tasks)} tasks")
    may_end.set()
print("all done:", all(task.done() for task in tasks))
