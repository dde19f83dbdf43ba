"""Memory of freed small objects can stay with the process while one object in a thousand survives; with none, most goes back."""

import os


def memory():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


if not os.path.exists("/proc/self/statm"):
    raise SystemExit("This program asks Linux how much memory it has.")

COUNT = 500_000
books = [None] * COUNT
before = memory()

for number in range(COUNT):
    books[number] = object()
taken = memory() - before

for number in range(COUNT):
    if number % 1000:
        books[number] = None
kept = memory() - before
print("freed 999 of 1000, the process keeps more than half:", kept > taken / 2)

books[:] = [None] * COUNT
kept = memory() - before
print("freed the rest,    the process keeps more than half:", kept > taken / 2)
