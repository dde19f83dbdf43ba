"""A finder keeps a folder's listing while the folder's time stays; invalidate_caches() makes it look again."""

import importlib
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory


def attempt(name):
    try:
        importlib.import_module(name)
        return "imported"
    except ModuleNotFoundError:
        return "not found"


with TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    print("no file yet:", attempt("prices"))

    before = os.stat(folder)
    Path(folder, "prices.py").touch()
    # As on a file system with a coarse clock: the folder's time has not moved on.
    os.utime(folder, ns=(before.st_atime_ns, before.st_mtime_ns))
    print("file written:", attempt("prices"))

    importlib.invalidate_caches()
    print("caches invalidated:", attempt("prices"))
