"""Textbook quicksort makes n(n - 1) comparisons and n nested calls on items that are in order."""

import random
from functools import cmp_to_key

comparisons = deepest = 0


def compare(a, b):
    global comparisons
    comparisons += 1
    return a - b


def quicksort(items, depth=1):
    global deepest
    deepest = max(deepest, depth)
    if len(items) < 2:
        return items
    pivot, *rest = items
    small = [item for item in rest if item <= pivot]
    large = [item for item in rest if item > pivot]
    return quicksort(small, depth + 1) + [pivot] + quicksort(large, depth + 1)


n = 400
shuffled = random.Random(1).sample(range(n), n)
inputs = {
    "shuffled": shuffled,
    "sorted": sorted(shuffled),
    "reversed": sorted(shuffled, reverse=True),
    "all equal": [7] * n,
}
print(f"{n} items   comparisons   nested calls")
for title, prices in inputs.items():
    comparisons = deepest = 0
    quicksort([cmp_to_key(compare)(price) for price in prices])
    print(f"{title:10} {comparisons:12} {deepest:14}")
