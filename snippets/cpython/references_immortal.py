"""Since Python 3.12 the counts of `None`, `True`, small ints and some other objects never change."""

import sys


class Book:
    pass


things = {
    "None": None,
    "True": True,
    "7": 7,
    "''": "",
    "()": (),
    "int": int,
    "1815": 1815,
    "Book": Book,
    "Book()": Book(),
}
for name, thing in things.items():
    before = sys.getrefcount(thing)
    thousand = [thing] * 1000
    more = sys.getrefcount(thing) - before
    print(f"{name:6} + {more}" if more else f"{name:6} stays at {before}")
