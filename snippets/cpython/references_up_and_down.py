"""Each place that leads to an object counts once: a name, an item, an attribute, a closure's variable."""

import sys


class Order:
    pass


def reading(thing):
    return sys.getrefcount(thing)


def remember(thing):
    return lambda: thing


NOBODY = reading(object())  # what it reads of an object that nothing else refers to
order = Order()
program = """
book = object()
favourite = book
shelf = [book, book]
order.book = book
title_of = remember(book)
del favourite
shelf.pop()
del order.book
shelf = title_of = None
"""
for statement in program.split("\n")[1:-1]:
    exec(statement)
    print(f"{statement:25} {reading(book) - NOBODY}")
