"""Bubble sort with an early exit makes n - 1 comparisons on a sorted list, n(n - 1)/2 on a reversed one."""


def bubble_sort(items):
    comparisons = 0
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            comparisons += 1
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        print("   ", *items)
        if not swapped:
            break
    return comparisons


for title, prices in {
    "mixed": [9, 4, 7, 2, 6],
    "sorted": [2, 4, 6, 7, 9],
    "reversed": [9, 7, 6, 4, 2],
    "smallest last": [4, 6, 7, 9, 2],
}.items():
    print(f"{title}:", *prices)
    print("    comparisons:", bubble_sort(prices))
