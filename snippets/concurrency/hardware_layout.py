"""A list holds references to numbers that lie elsewhere; an array holds the numbers themselves, side by side."""

import gc
from array import array


def draw(name, container):
    held = gc.get_referents(container)
    objects = [item for item in container if any(item is other for other in held)]
    labels = [f"f{number}" for number, _ in enumerate(objects, 1)]
    kind = type(container).__name__
    print(f"{name}, {kind}")
    print(f"    {name} -> {kind}")
    print(f"    {kind} =", ", ".join(map(str, labels or container)))
    for label, item in zip(labels, objects):
        print(f"    {label} = {item}")


prices = [8.99, 7.5, 12.0]
draw("prices", prices)
draw("packed", array("d", prices))
