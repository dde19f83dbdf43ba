"""Hashable is not the opposite of mutable: a plain instance is mutable and a key, a tuple with a list is no key."""

from collections import deque
from dataclasses import dataclass


class Customer:
    pass


@dataclass
class Address:
    city: str


@dataclass(frozen=True)
class Price:
    amount: int


def hashable(thing):
    try:
        hash(thing)
    except TypeError:
        return False
    return True


things = {
    '("Emma", 1815)': ("Emma", 1815),
    '("Emma", [1815])': ("Emma", [1815]),
    "frozenset({1815})": frozenset({1815}),
    '["Emma"]': ["Emma"],
    "{1815}": {1815},
    "{}.keys()": {}.keys(),
    "deque()": deque(),
    "bytearray()": bytearray(),
    "Customer()": Customer(),
    "Customer": Customer,
    "hashable": hashable,
    "Address('Leeds')": Address("Leeds"),
    "Price(8)": Price(8),
    "Price([8])": Price([8]),
    "slice(1, 2)": slice(1, 2),
}
print(f"{'':19}hashable  its type has a __hash__")
for text, thing in things.items():
    print(f"{text:19}{hashable(thing)!s:10}{type(thing).__hash__ is not None}")
