"""Two tasks that used more ticks of processor than passed must have run in the same tick; otherwise they may have."""

from itertools import product

TICKS = 6
plans = list(product([0, 1], repeat=TICKS))  # in which ticks a task runs: all 64 ways

rows = {"more": [], "as many or fewer": []}
for one, other in product(plans, plans):
    used = sum(one) + sum(other)
    at_once = any(a and b for a, b in zip(one, other))
    rows["more" if used > TICKS else "as many or fewer"].append(at_once)

for ticks_used, found in rows.items():
    print(f"{ticks_used} ticks used than passed:")
    print("   ran at the same time in", found.count(True), "plans")
    print("   never did in           ", found.count(False), "plans")
