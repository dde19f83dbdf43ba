"""An ExitStack enters as many context managers as the program finds, and leaves all of them, the last one first."""

from contextlib import ExitStack, contextmanager


@contextmanager
def shelf(name):
    if name == "broken":
        raise OSError("no such shelf")
    print("  open", name)
    try:
        yield name
    finally:
        print("  close", name)


def stocktaking(names):
    with ExitStack() as stack:
        stack.callback(print, "  count the till")
        shelves = [stack.enter_context(shelf(name)) for name in names]
        print("  look at", *shelves)


print("all is well")
stocktaking(["classics", "poetry"])
print("one fails")
try:
    stocktaking(["classics", "broken", "poetry"])
except OSError as error:
    print(" ", error)
