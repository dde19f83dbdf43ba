"""`gc.disable()` stops the automatic collections and nothing else: counting goes on, and so does `gc.collect()`."""

import gc
import weakref


class Book:
    __slots__ = ("sequel", "__weakref__")


def pair():
    first, second = Book(), Book()
    first.sequel, second.sequel = second, first
    return weakref.ref(first)


def note(phase, info):
    if phase == "stop":
        print("    a collection found", info["collected"])


gc.collect()
gc.disable()
gc.callbacks.append(note)

book = Book()
find = weakref.ref(book)
book = None
print("single book gone:", find() is None)

find = pair()
shelves = [[] for _ in range(10_000)]
print("pair gone after 10,000 new objects:", find() is None)

print("gc.collect() returned", gc.collect())
print("pair gone:", find() is None)
gc.callbacks.remove(note)
