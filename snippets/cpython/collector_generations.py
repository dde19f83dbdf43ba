"""A new object is in generation 0, and moves up one with every collection of its own generation that it survives."""

import gc


def generation(thing):
    for number in range(3):
        if any(other is thing for other in gc.get_objects(generation=number)):
            return number


print("thresholds:", gc.get_threshold())

gc.collect()
gc.disable()
shelf = ["Emma"]
print("new:               generation", generation(shelf))
for number in 0, 1, 2:
    gc.collect(number)
    print(f"after collect({number}):  generation", generation(shelf))
