"""lru_cache gives every caller the same object: a change made by one is seen by all."""

from functools import lru_cache


@lru_cache
def bestsellers():
    return ["Emma", "Flatland"]


for_ana = bestsellers()
for_ana.append("a gift for Ana")

for_ben = bestsellers()
print(for_ben)
