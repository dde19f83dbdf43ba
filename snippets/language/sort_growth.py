"""Textbook quicksort grows like n log n on shuffled items; on ordered ones like n * n, as bubble sort does on shuffled ones."""

import random
from functools import cmp_to_key


def bubble_sort(items):
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break


def quicksort(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    small = [item for item in rest if item <= pivot]
    large = [item for item in rest if item > pivot]
    return quicksort(small) + [pivot] + quicksort(large)


# --8<-- [start:count]
comparisons = 0


def compare(a, b):
    global comparisons
    comparisons += 1
    return a - b


def count(sort, numbers):
    global comparisons
    comparisons = 0
    sort([cmp_to_key(compare)(number) for number in numbers])
    return comparisons


print("items  bubble  quick  quick_ordered  sorted  sorted_ordered")
for n in 25, 50, 100, 200, 400, 800:
    shuffled, ordered = random.Random(n).sample(range(n), n), range(n)
    print(
        f"{n:5} {count(bubble_sort, shuffled):7}"
        f" {count(quicksort, shuffled):6} {count(quicksort, ordered):14}"
        f" {count(sorted, shuffled):7} {count(sorted, ordered):15}"
    )
# --8<-- [end:count]
