"""A pipeline ends its first item no sooner than before; after that it gives one for each turn of its slowest stage."""

STAGES = {"read": 2, "convert": 5, "store": 1}  # how long each takes, on a virtual clock


def pipeline(items):
    """The time at which each item leaves the last stage."""
    free = dict.fromkeys(STAGES, 0)
    ends = []
    for _ in range(items):
        time = 0
        for stage, work in STAGES.items():
            time = max(time, free[stage]) + work  # waits for the stage, then is worked on
            free[stage] = time
        ends.append(time)
    return ends


print("the first items leave at:", *pipeline(4))
for items in 1, 10, 100:
    alone = items * sum(STAGES.values())
    print(f"{items:3} items: one after another {alone:3}, pipeline {pipeline(items)[-1]:3}")

slowest = max(STAGES.values())
print("always the sum, and the slowest for each further item:",
      all(pipeline(n)[-1] == sum(STAGES.values()) + (n - 1) * slowest for n in range(1, 100)))
