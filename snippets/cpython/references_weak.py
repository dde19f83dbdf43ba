"""A weak reference finds its object as long as others keep it, and does not keep it itself."""

import weakref


class Book:
    def __init__(self, title):
        self.title = title


emma, dracula = Book("Emma"), Book("Dracula")

find = weakref.ref(emma)
by_title = weakref.WeakValueDictionary(emma=emma, dracula=dracula)
on_loan = weakref.WeakSet([emma, dracula])
print(find().title, list(by_title), len(on_loan))

del emma
print(find(), list(by_title), len(on_loan))

refused = []
for thing in dracula, Book, print, {"Emma"}, 1815, "Emma", ["Emma"], ("Emma",), {"Emma": 1815}, None:
    try:
        weakref.ref(thing)
    except TypeError:
        refused.append(type(thing).__name__)
print("no weak reference to:", ", ".join(refused))
