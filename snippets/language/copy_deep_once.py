"""deepcopy() copies each object once: what was shared stays shared among the copies, and a cycle stays a cycle."""

from copy import deepcopy

austen = {"name": "Jane Austen", "books": []}
for title in "Emma", "Persuasion":
    austen["books"].append({"title": title, "author": austen})  # a cycle

memo = {}
copied = deepcopy(austen, memo)
emma, persuasion = copied["books"]

print("a new author:", copied is not austen)
print("a new book:  ", emma is not austen["books"][0])
print("both books lead to the new author:", emma["author"] is persuasion["author"] is copied)
print("noted for the old author:", memo[id(austen)] is copied)

shelf = [{"title": "Emma"}] * 2  # one dict, twice
together = deepcopy(shelf)
apart = [deepcopy(book) for book in shelf]
print("copied together, still one dict:", together[0] is together[1])
print("copied one by one:              ", apart[0] is apart[1])
