"""Executor.map sends each item in a message of its own unless told otherwise; Pool.map packs its own chunks."""
# needs: processes, threads

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


class Catalogue:
    """A large object that every item refers to; each message holds it once."""

    pickled = 0

    def __getstate__(self):
        Catalogue.pickled += 1
        return {}


def look_up(item):
    return item[1]


def report(what):
    print(f"{what:29}{Catalogue.pickled:4} messages")
    Catalogue.pickled = 0


if __name__ == "__main__":
    catalogue = Catalogue()
    items = [(catalogue, number) for number in range(100)]
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(look_up, items))
        report("Executor.map")
        list(pool.map(look_up, items, chunksize=25))
        report("Executor.map, chunksize=25")
    with Pool(2) as pool:
        pool.map(look_up, items)
        report("Pool.map")
