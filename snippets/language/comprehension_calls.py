"""A comprehension computes in place what map() and filter() with lambdas call functions for."""

import sys

prices = [7, 9, 8, 12, 10]
calls = 0


def count(frame, event, argument):
    global calls
    calls += event == "call"


def show(heading, work):
    global calls
    calls = 0
    sys.setprofile(count)
    result = work()
    sys.setprofile(None)
    inside = calls - 1  # one is the call of work itself
    print(f"{heading:24}{result}, {inside} calls")


def map_and_filter():
    return list(map(lambda price: price * 2, filter(lambda price: price > 8, prices)))


def called_at_once():
    return [(lambda price: price * 2)(price) for price in prices if price > 8]


def comprehension():
    return [price * 2 for price in prices if price > 8]


def map_of_a_builtin():
    return list(map(float, prices))


show("map, filter, lambda", map_and_filter)
show("lambda, called at once", called_at_once)
show("comprehension", comprehension)
show("map and a built-in", map_of_a_builtin)
