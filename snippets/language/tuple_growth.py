"""To add n items one by one, + on tuples copies about n²/2 references, append() on a list fewer than ten for each item."""

import sys


def copied_by_tuple(n):
    copied, books = 0, ()
    for number in range(n):
        longer = books + (number,)
        if longer is not books:  # a new tuple: it starts with all that the old one holds
            copied += len(books)
        books = longer
    return copied


def copied_by_list(n):
    copied, books = 0, []
    size = sys.getsizeof(books)
    for number in range(n):
        books.append(number)
        if sys.getsizeof(books) != size:  # a new place: all that was there moves, at worst
            size = sys.getsizeof(books)
            copied += len(books) - 1
    return copied


print("items   tuple   list")
for n in 10, 100, 1000:
    print(f"{n:5}{copied_by_tuple(n):8}{copied_by_list(n):7}")
