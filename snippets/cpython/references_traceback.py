"""An exception that somebody keeps also keeps the local variables of every function it passed through."""

import traceback
import weakref


class Report:
    pass


def read_line():
    report = Report()
    reports.add(report)
    return int("eleven")


def parse():
    report = Report()
    reports.add(report)
    return read_line()


reports = weakref.WeakSet()

try:
    parse()
except ValueError as error:
    print("while it is handled:    ", len(reports))
print("after the except clause:", len(reports))

try:
    parse()
except ValueError as error:
    kept = error
print("with the exception kept:", len(reports))

traceback.clear_frames(kept.__traceback__)
print("with cleared frames:    ", len(reports), repr(kept))
