"""`cache` on a method keeps every instance, `lru_cache` the last 128; `cached_property` keeps none."""

from functools import cache, cached_property, lru_cache
from weakref import WeakSet


class Report:
    @cache
    def total(self):
        return 99

    @lru_cache
    def average(self):
        return 9

    @cached_property
    def count(self):
        return 11


def left_over(use):
    alive = WeakSet()
    for _ in range(500):
        report = Report()
        use(report)
        alive.add(report)
    del report
    return len(alive)


print("not used:       ", left_over(lambda report: None))
print("cache:          ", left_over(lambda report: report.total()))
print("lru_cache:      ", left_over(lambda report: report.average()))
print("cached_property:", left_over(lambda report: report.count))
