"""`gc.freeze()` puts all that there is out of the collector's sight, garbage included, until `gc.unfreeze()`."""

import gc
import weakref


class Book:
    pass


def pair():
    first, second = Book(), Book()
    first.sequel, second.sequel = second, first
    return weakref.ref(first)


gc.disable()
before = pair()
gc.freeze()
after = pair()

gc.collect()
print("frozen, and collected")
print("    made before the freeze:", "gone" if before() is None else "still there")
print("    made after it:         ", "gone" if after() is None else "still there")

gc.unfreeze()
gc.collect()
print("unfrozen, and collected")
print("    made before the freeze:", "gone" if before() is None else "still there")
