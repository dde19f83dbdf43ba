"""deepcopy() returns some objects as they are, refuses others with TypeError, and obeys __deepcopy__."""

import io
import threading
from copy import deepcopy


class Connection:
    def __deepcopy__(self, memo):
        return self


def discount(price):
    return price * 0.9


things = {
    "a list": [8.99],
    "a tuple with a list": (8.99, []),
    "a tuple of numbers": (8.99, 7.99),
    "a string": "Emma",
    "a function": discount,
    "a class": Connection,
    "with __deepcopy__": Connection(),
    "a generator": (price for price in [8.99]),
    "a lock": threading.Lock(),
    "a TextIOWrapper": io.TextIOWrapper(io.BytesIO()),
    "a module": io,
}
for name, thing in things.items():
    try:
        print(f"{name:20}", "the same" if deepcopy(thing) is thing else "a copy")
    except TypeError as error:
        print(f"{name:20}", type(error).__name__)
