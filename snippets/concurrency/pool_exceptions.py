"""A task's exception arrives at its own future; a worker's death breaks the whole pool."""
# needs: processes, threads

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def price(title):
    return {"Emma": 8.99}[title]


def crash():
    os._exit(1)  # the process ends here, as by a crash in C


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        error = pool.submit(price, "Dracula").exception(timeout=20)
        print(type(error).__name__, "with the worker's traceback:", "in price" in str(error.__cause__))
        print("the next task:", pool.submit(price, "Emma").result(timeout=20))

        error = pool.submit(crash).exception(timeout=20)
        print(type(error).__name__)
        try:
            pool.submit(price, "Emma")
        except BrokenProcessPool:
            print("the next task: refused, the pool is broken")
