"""Since Python 3.12 a long call into C, such as `list(map(...))`, starts no collection inside; before, it could start many."""

import gc

starts = []


def note(phase, info):
    if phase == "start":
        starts.append(info["generation"])


def amount(number):
    return "more than 10" if number > 10 else "at most 1" if number <= 1 else number


gc.collect()
gc.callbacks.append(note)

shelves = list(map(list, [()] * 50_000))  # 50,000 new lists without a step of Python code
inside = len(starts)

starts.clear()
shelves = []
for _ in range(50_000):  # the same, with steps in between
    shelves.append([])
gc.callbacks.remove(note)

print("collections in one call:", amount(inside))
print("collections in a loop:  ", amount(len(starts)))
