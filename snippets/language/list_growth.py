"""CPython gives a growing list more room than it asks for, so most calls of append() find a free place."""

import struct
import sys

POINTER = struct.calcsize("P")  # the bytes of one reference


def room(items, empty):
    """How many references fit into the memory that it has."""
    return (sys.getsizeof(items) - sys.getsizeof(empty)) // POINTER


books = []
rooms = []
for number in range(1000):
    books.append(number)
    if room(books, []) not in rooms:
        rooms.append(room(books, []))

print("room for", *rooms[:10], "...", rooms[-1])
print("appends:", len(books), "- changes of room:", len(rooms))
print("room in a tuple of 1000:", room(tuple(books), ()))
