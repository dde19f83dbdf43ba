"""A Lock has no owner: any thread may release it; an RLock belongs to a thread, which may take it again."""
# needs: threads

import threading


def release_elsewhere(lock):
    def run():
        try:
            lock.release()
            outcomes.append("done")
        except RuntimeError:
            outcomes.append("RuntimeError")

    outcomes = []
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return outcomes[0]


for kind, lock in ("Lock", threading.Lock()), ("RLock", threading.RLock()):
    lock.acquire()
    print(kind)
    print("    the same thread takes it again:", lock.acquire(blocking=False))
    print("    another thread releases it:    ", release_elsewhere(lock))
