# ---
# jupyter:
#   description: "A measured lab: seconds that bubble sort, quicksort and Python's own sort take for growing lists, shuffled, sorted and reversed."
# ---

# %% [markdown]
# # Lab: how the time of sorting grows
#
# **Question.** A list becomes twice as long. How many times as long does it take to sort, by
# bubble sort, by textbook quicksort, by `sorted()`? Does it matter in which order the items were?
#
# **Prediction.** [The counted comparisons](../language/sorting.md) say: on shuffled items bubble
# sort takes four times as long, the other two a little more than twice. On items in order the
# roles change: bubble sort makes one pass, twice as long for twice the items, and quicksort's
# worst case is four times. On reversed items both take four times. `sorted()` is the fastest at
# any size and order: it makes the fewest comparisons and is written in C.
#
# **Method.** Each sort gets the same list of numbers, in three orders. The sorts take turns, and
# each time is for one call. The calls of quicksort nest as deep as a list in order is long, so
# the limit for them is raised. Each point is the median; the line through it spans the middle
# half. Both axes are logarithmic, so a slope shows how the time grows, whatever the machine's
# speed.

# %%
import math
import random
import sys

from IPython.display import display
from measure import alternate, lines, machine, quartiles, size, table, verdict

SIZES = size([100, 200, 400, 800, 1600, 3200], small=[50, 100, 200, 400])
ROUNDS = size(9, small=5)

print(machine())
print(ROUNDS, "rounds")


# %%
def bubble_sort(items):
    items = list(items)
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break
    return items


def quicksort(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    small = [item for item in rest if item <= pivot]
    large = [item for item in rest if item > pivot]
    return quicksort(small) + [pivot] + quicksort(large)


sorts = {"bubble sort": bubble_sort, "quicksort": quicksort, "sorted()": sorted}
orders = {
    "shuffled": lambda n: random.Random(n).sample(range(n), n),
    "sorted": lambda n: list(range(n)),
    "reversed": lambda n: list(range(n))[::-1],
}

# %%
sys.setrecursionlimit(10_000 + max(SIZES))
ways = {}
for order, make in orders.items():
    for n in SIZES:
        items = make(n)
        for name, sort in sorts.items():
            assert sort(items) == sorted(items)
            ways[order, name, n] = lambda sort=sort, items=items: sort(items)
seconds = alternate(ways, ROUNDS)
spread = quartiles({way: [1000 * second for second in times] for way, times in seconds.items()})

for order in orders:
    print(f"{SIZES[-1]:,} items, {order}:")
    print(table({name: spread[order, name, SIZES[-1]] for name in sorts}, "ms"))

# %% [markdown]
# ## Result

# %%
for order in orders:
    series = {name: [spread[order, name, n] for n in SIZES] for name in sorts}
    title = f"Time to sort items that were {order}"
    display(lines(SIZES, series, "items", "milliseconds", title, log=True))

# %% [markdown]
# How many times as long for twice the items? The factor is that of one doubling, taken over the
# upper half of the sizes and from times of the same round. Four is n × n, two is n, and n log n
# lies a little above two. What a call costs whatever the length makes the factor smaller.

# %%
first, last = SIZES[len(SIZES) // 2 - 1], SIZES[-1]
doublings = math.log2(last / first)


def doubling(order, name):
    """How many times as long for twice the items, in each round."""
    times = zip(seconds[order, name, first], seconds[order, name, last])
    return [(after / before) ** (1 / doublings) for before, after in times]


factor = {}
for order in orders:
    factor[order] = quartiles({name: doubling(order, name) for name in sorts})
    print(f"Times as long for twice the items, {order}:")
    print(table(factor[order]))

print("More than three times as long, which is nearer to n × n:")
print(verdict("bubble sort, shuffled", 3, factor["shuffled"]["bubble sort"]))
print(verdict("bubble sort, reversed", 3, factor["reversed"]["bubble sort"]))
print(verdict("quicksort, sorted", 3, factor["sorted"]["quicksort"]))
print(verdict("quicksort, reversed", 3, factor["reversed"]["quicksort"]))
print("Less than three times as long:")
print(verdict("quicksort, shuffled", factor["shuffled"]["quicksort"], 3))
print(verdict("bubble sort, sorted", factor["sorted"]["bubble sort"], 3))
for order in orders:
    print(verdict(f"sorted(), {order}", factor[order]["sorted()"], 3))

# %%
for order in orders:
    built_in = spread[order, "sorted()", last]
    for name in "bubble sort", "quicksort":
        claim = f"{order}: sorted() takes less time than {name}"
        print(verdict(claim, built_in, spread[order, name, last]))
        assert built_in[1] < spread[order, name, last][1], claim

assert spread["shuffled", "quicksort", last][1] < spread["shuffled", "bubble sort", last][1]
assert spread["sorted", "bubble sort", last][1] < spread["sorted", "quicksort", last][1]

# %% [markdown]
# ## What would change the answer
#
# - Short lists. There n × n is hardly more work than n log n, and `sorted()` itself makes short
#   runs longer by insertion.
# - Items whose comparison is slow, such as model instances with a `__lt__` in Python. Then the
#   number of comparisons counts for more, and C for less.
# - A pivot chosen at random. Quicksort then has no order that is bad for it, only bad luck.
# - Many equal items. They are quicksort's worst case too, in this form; for `sorted()` they are a
#   run.
# - A list that is nearly in order. `sorted()` gains most of what order gives; bubble sort only if
#   no small item is near the end.
