"""Every value is an object and has a type: numbers and None, but functions, modules and classes too."""

import math


def total(prices):
    return sum(prices)


class Book:
    pass


values = {
    "5": 5,
    "'Emma'": "Emma",
    "None": None,
    "len": len,
    "total": total,
    "total.__code__": total.__code__,
    "math": math,
    "Book()": Book(),
    "Book": Book,
    "int": int,
    "type": type,
}

print("value           object?  its type                    has a __dict__?")
for text, value in values.items():
    is_object = "yes" if isinstance(value, object) else "no"
    has_dict = "yes" if hasattr(value, "__dict__") else "no"
    print(f"{text:15} {is_object:8} {type(value).__name__:27} {has_dict}")
