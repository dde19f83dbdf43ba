"""functools.wraps gives a wrapper the function's name, docstring and attributes, and `__wrapped__`, where signature() looks."""

from functools import wraps
from inspect import signature


def plain(function):
    def wrapper(*args):
        return function(*args)

    return wrapper


def careful(function):
    @wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


def book_list(request, genre="all"):
    """The books of a genre."""


book_list.csrf_exempt = True

for decorate in plain, careful:
    view = decorate(book_list)
    print(decorate.__name__)
    print("   ", view.__name__, signature(view))
    print("   ", view.__doc__)
    print("    exempt:", getattr(view, "csrf_exempt", False))
    print("    wrapped:", getattr(view, "__wrapped__", None) is book_list)
