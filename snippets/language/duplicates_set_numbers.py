"""Small numbers may or may not leave a set in sorted order: it is an accident of CPython's hash table."""

for numbers in [3, 1, 2], [8, 1, 2]:
    print(numbers, "sorted by the set:", list(set(numbers)) == sorted(numbers))
