"""The collector keeps track only of objects that can refer to others; numbers and strings are not tracked."""

import gc


class Book:
    pass


def show(name, thing):
    print(f"{name:20} {'tracked' if gc.is_tracked(thing) else '-'}")


titles = ["Emma"]
things = {
    "1815": 1815,
    "'Emma'": "Emma",
    "['Emma']": titles,
    "a set": set(titles),
    "a function": show,
    "Book": Book,
    "Book()": Book(),
    "a tuple of strings": tuple(titles),
    "a tuple of lists": (titles,),
    "a dict of strings": dict(title="Emma"),
    "a dict of lists": dict(titles=titles),
}
for name, thing in things.items():
    show(name, thing)
