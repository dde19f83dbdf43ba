"""A closure reads its variable when it is called, so functions made in a loop all see the last value."""

from functools import partial

TITLES = ["Flatland", "Emma", "Dracula"]


def label(title):
    return title


def labeller(title):
    return lambda: title


def late():
    return [lambda: title for title in TITLES]


def with_default():
    return [lambda title=title: title for title in TITLES]


def with_partial():
    return [partial(label, title) for title in TITLES]


def with_factory():
    return [labeller(title) for title in TITLES]


for make in (late, with_default, with_partial, with_factory):
    print(f"{make.__name__:12}", *[function() for function in make()])
