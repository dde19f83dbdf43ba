"""Calls and for loops bind names as = does: a change to the object is seen outside, a rebinding is not."""


def add_gift(cart):
    cart.append("bookmark")


def empty(cart):
    cart = []


cart = ["Emma"]
add_gift(cart)
print("after add_gift:", cart)
empty(cart)
print("after empty:   ", cart)

shelves = [["Emma"], ["Dracula"]]
for shelf in shelves:
    shelf.append("Kim")
print("after append:  ", shelves)
for shelf in shelves:
    shelf = []
print("after = []:    ", shelves)
print("shelf is still bound:", shelf)
