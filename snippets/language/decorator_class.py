"""An instance can stand in for a function if its class has `__call__`; for a method it needs `__get__` too, or self is missing."""

from types import MethodType


class Counted:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


class CountedMethod(Counted):
    def __get__(self, instance, owner=None):
        return self if instance is None else MethodType(self, instance)


class Till:
    @Counted
    def open(self):
        return "open"

    @CountedMethod
    def close(self):
        return "closed"


@Counted
def price(title):
    return 8.99


print(price("Emma"), price("Emma"), "- calls:", price.calls)
try:
    Till().open()
except TypeError as error:
    print(error)
print(Till().close(), Till().close(), "- calls:", Till.close.calls)
