"""Data parallelism: the same function works on parts of the data, and the results join in the old order."""
# needs: processes, threads

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Barrier


def share(barrier):
    global both
    both = barrier


def add_tax(worker, prices):
    events = [f"{worker}: runs {len(prices)} prices"]
    both.wait(20)  # nobody gets on before both are in here
    taxed = [round(price * 1.07, 2) for price in prices]
    events.append(f"{worker}: ends")
    return taxed, events


if __name__ == "__main__":
    prices = [8.99, 12.5, 20.0, 7.25]
    with ProcessPoolExecutor(2, initializer=share, initargs=[Barrier(2)]) as pool:
        parts = pool.map(add_tax, ["worker 1", "worker 2"], [prices[:2], prices[2:]])
        (first, events), (second, more) = parts
    for moment, pair in enumerate(zip(events, more)):  # the barrier stands between the two moments
        print(*(f"{moment} {event}" for event in pair), sep="\n")
    print("\nwith tax:", first + second)
