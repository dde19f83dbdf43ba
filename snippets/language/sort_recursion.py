"""Quicksort on the first item fails on 5000 items that are in order; with a random pivot it sorts them."""

import random


def quicksort(items, choose):
    if len(items) < 2:
        return items
    pivot = choose(items)
    small = [item for item in items if item < pivot]
    equal = [item for item in items if item == pivot]
    large = [item for item in items if item > pivot]
    return quicksort(small, choose) + equal + quicksort(large, choose)


def first(items):
    return items[0]


years = list(range(5000))
for name, choose in {"first": first, "random": random.Random(1).choice}.items():
    try:
        print(f"{name} item as pivot:", quicksort(years, choose) == years)
    except RecursionError as error:
        print(f"{name} item as pivot:", type(error).__name__)
