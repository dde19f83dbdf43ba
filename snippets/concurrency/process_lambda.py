"""Only fork starts a lambda in a new process; even there it cannot be a pool's task, which travels as a pickle."""
# needs: processes, threads

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pickle import PicklingError

if __name__ == "__main__":
    for method in "fork", "forkserver", "spawn":
        child = get_context(method).Process(target=lambda: print("ran", flush=True))
        print(f"{method}: ", end="", flush=True)
        try:
            child.start()
        except PicklingError:
            print("refused")
        else:
            child.join(timeout=20)

    with ProcessPoolExecutor(1, get_context("fork")) as pool:
        error = pool.submit(lambda: print("ran")).exception()
        print("task for a pool, with fork:", "refused" if isinstance(error, PicklingError) else "ran")
