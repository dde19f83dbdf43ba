"""Unhashable items cannot go into a set; a hashable key for each decides which are duplicates."""

rows = [
    {"isbn": "7001", "title": "Emma", "price": 8},
    {"isbn": "7002", "title": "Kim", "price": 6},
    {"isbn": "7001", "title": "Emma", "price": 5},
]
try:
    set(rows)
except TypeError as error:
    print(type(error).__name__)


def unique(items, key):
    """The first item of each key, in order."""
    found = {}
    for item in items:
        found.setdefault(key(item), item)
    return list(found.values())


for row in unique(rows, key=lambda row: row["isbn"]):
    print("first:", row["title"], row["price"])
for row in {row["isbn"]: row for row in rows}.values():
    print("last: ", row["title"], row["price"])
print(len(unique(rows, key=lambda row: tuple(sorted(row.items())))), "different in any field")
