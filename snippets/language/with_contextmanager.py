"""An exception in the block is raised at the yield of a contextmanager: finally runs for it, and except swallows it."""

from contextlib import contextmanager


@contextmanager
def careless():
    yield "shop"
    print("    close")


@contextmanager
def careful():
    try:
        yield "shop"
    finally:
        print("    close")


@contextmanager
def forgiving():
    try:
        yield "shop"
    except LookupError as error:
        print("    close, after", repr(error))


for manager in careless, careful, forgiving:
    print(manager.__name__)
    try:
        with manager() as shop:
            print("    in the", shop)
            raise LookupError("Emma")
        print("    the program goes on")
    except LookupError as error:
        print("   ", repr(error))
