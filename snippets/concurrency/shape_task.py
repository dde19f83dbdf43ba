"""Task parallelism: different functions that do not need each other's results work at the same time."""
# needs: processes, threads

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Barrier


def share(barrier):
    global both
    both = barrier


def best_seller(sold):
    events = ["best seller: runs"]
    both.wait(20)  # nobody gets on before both are in here
    best = max(sold, key=sold.get)
    events.append("best seller: ends")
    return best, events


def total(sold):
    events = ["total: runs"]
    both.wait(20)
    copies = sum(sold.values())
    events.append("total: ends")
    return copies, events


if __name__ == "__main__":
    sold = {"Emma": 31, "Dracula": 44, "Flatland": 12}
    with ProcessPoolExecutor(2, initializer=share, initargs=[Barrier(2)]) as pool:
        tasks = [pool.submit(work, sold) for work in (best_seller, total)]
        (best, events), (copies, more) = (task.result(timeout=20) for task in tasks)
    for moment, pair in enumerate(zip(events, more)):  # the barrier stands between the two moments
        print(*(f"{moment} {event}" for event in pair), sep="\n")
    print(f"\n{best} sold best, {copies} copies in all")
