"""Bubble sort and sorted() keep items of one price in their order; textbook quicksort does not."""

from dataclasses import dataclass, field


@dataclass(order=True)
class Book:
    price: int
    title: str = field(compare=False)


def bubble_sort(items):
    items = list(items)
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
    return items


def quicksort(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    small = [item for item in rest if item <= pivot]
    large = [item for item in rest if item > pivot]
    return quicksort(small) + [pivot] + quicksort(large)


books = [Book(9, "Dracula"), Book(9, "Emma"), Book(7, "Flatland"), Book(9, "Persuasion")]
for sort in bubble_sort, sorted, quicksort:
    print(f"{sort.__name__:12}", ", ".join(f"{book.title} {book.price}" for book in sort(books)))
