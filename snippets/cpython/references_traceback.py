"""An exception that somebody keeps also keeps the local variables of the functions it passed through, and of their callers."""

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
    try:
        return read_line()
    except ValueError as error:
        return error


def view():
    report = Report()
    reports.add(report)
    return parse()


reports = weakref.WeakSet()

view()
print("nobody keeps the exception:", len(reports))

kept = view()
print("somebody keeps it:         ", len(reports))

traceback.clear_frames(kept.__traceback__)
print("with cleared frames:       ", len(reports))

kept = kept.with_traceback(None)
print("without its traceback:     ", len(reports), repr(kept))
