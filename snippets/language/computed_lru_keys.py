"""lru_cache finds a result by the arguments as written; they must be hashable, and 1 may stand for True."""

from functools import lru_cache


def label(title, copies=1):
    return f"{title}: {copies!r}"


cached = lru_cache(label)
print(cached("Emma"), "|", cached("Emma", 1), "|", cached(title="Emma"))
print("one call in three spellings:", cached.cache_info())

cached.cache_clear()
print(cached("Emma", 1), "|", cached("Emma", True), "|", cached.cache_info().misses, "computed")

typed = lru_cache(typed=True)(label)
print(typed("Emma", 1), "|", typed("Emma", True), "|", typed.cache_info().misses, "computed")

try:
    cached(["Emma", "Flatland"])
except TypeError as error:
    print(type(error).__name__, "for a list")
