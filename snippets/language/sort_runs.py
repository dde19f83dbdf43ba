"""sorted() merges the runs that are in order already, so ordered items cost n - 1 comparisons."""

import random
from functools import cmp_to_key

comparisons = 0


def compare(a, b):
    global comparisons
    comparisons += 1
    return a - b


n = 1000
inputs = {
    "in order": list(range(n)),
    "in reverse": list(range(n, 0, -1)),
    "in order, and one new at the end": [*range(1, n), 500],
    "two ordered halves": [*range(0, n, 2), *range(1, n, 2)],
    "ten ordered lists": [number for first in range(10) for number in range(first, n, 10)],
    "shuffled": random.Random(1).sample(range(n), n),
}
for title, numbers in inputs.items():
    comparisons = 0
    sorted(numbers, key=cmp_to_key(compare))
    print(f"{comparisons:5}  {title}")
