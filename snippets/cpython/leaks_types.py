"""Count the objects of each type before and after a hundred requests: what has grown by a hundred is leaking."""

import gc
from collections import Counter

from leaks_view import visit


def census():
    gc.collect()
    kinds = map(type, gc.get_objects())
    return Counter(f"{kind.__module__}.{kind.__qualname__}" for kind in kinds)


visit(10)  # makes what is made once and kept
before = census()
visit(100)
growth = census() - before

for name in sorted(growth):
    if name.startswith("django.") and growth[name] >= 100:
        print(growth[name], name)
