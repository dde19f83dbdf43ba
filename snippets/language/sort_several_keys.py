"""A tuple as key sorts by several parts; so do several stable sorts, the most important one last."""

from operator import itemgetter

books = [
    ("Persuasion", "Austen", 8),
    ("Flatland", "Abbott", 7),
    ("Emma", "Austen", 9),
    ("Sanditon", "Austen", 8),
    ("Dracula", "Stoker", 9),
]
title, author, price = itemgetter(0), itemgetter(1), itemgetter(2)


def show(heading, books):
    print(f"{heading:16}", *[f"{title(book)} {price(book)}" for book in books], sep="  ")


by_title = sorted(books, key=title)

print("by author, then by title")
show("a tuple", sorted(books, key=itemgetter(1, 0)))
show("two sorts", sorted(by_title, key=author))
print("dearest first, then by title")
show("a tuple", sorted(books, key=lambda book: (-price(book), title(book))))
show("two sorts", sorted(by_title, key=price, reverse=True))
show("with reversed()", reversed(sorted(by_title, key=price)))
