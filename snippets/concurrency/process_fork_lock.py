"""A fork copies a lock that another thread holds, but not that thread: in the child it stays locked for ever."""
# needs: processes, threads

import threading
import warnings
from multiprocessing import get_context

lock = threading.Lock()
is_held, may_release = threading.Event(), threading.Event()


def hold():
    with lock:
        is_held.set()
        may_release.wait()


def in_child(pipe):
    pipe.send(f"threads: {threading.active_count()}, got the lock: {lock.acquire(timeout=0.5)}")


if __name__ == "__main__":
    thread = threading.Thread(target=hold)
    thread.start()
    is_held.wait()
    print(f"parent: threads: {threading.active_count()}")

    fork = get_context("fork")  # Windows has none
    pipe, far_end = fork.Pipe()
    with pipe, far_end, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        child = fork.Process(target=in_child, args=[far_end])
        child.start()
        may_release.set()
        thread.join()
        print("child: ", pipe.recv())
        child.join(timeout=20)
    print("warned:", *[warning.category.__name__ for warning in caught])
