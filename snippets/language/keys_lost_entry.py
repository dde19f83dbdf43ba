"""When a key changes and its hash with it, its entry stays in the dict, but lookups go past it."""

from dataclasses import dataclass


@dataclass(unsafe_hash=True)
class Shelf:
    number: int


shelf = Shelf(1)
books = {shelf: "Emma"}
shelf.number = 2

print("entries:", len(books), books)
print("found by the key itself:", shelf in books)
print("found by Shelf(2):", Shelf(2) in books)
print("found by Shelf(1):", Shelf(1) in books)
print("in a new dict:", {key: book for key, book in books.items()}[Shelf(2)])
