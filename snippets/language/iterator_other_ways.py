"""iter() also takes an object with only __getitem__, and a callable with a value that ends the loop."""

import io
from collections.abc import Iterable


class Shelf:
    def __getitem__(self, number):
        print("    asked for", number)
        return ["Emma", "Flatland"][number]


print(list(Shelf()))
print("isinstance(…, Iterable):", isinstance(Shelf(), Iterable))

file = io.BytesIO(b"It is a truth universally")
for block in iter(lambda: file.read(10), b""):
    print(block)
