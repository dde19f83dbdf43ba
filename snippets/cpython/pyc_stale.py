"""A `.pyc` is valid while the source's size and whole second agree: an edit can go unseen."""

import os
import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

sys.dont_write_bytecode = False  # as it is unless you ask otherwise

with TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    file = Path(folder, "prices.py")

    def edit_and_import(text, time):
        file.write_text(text)
        os.utime(file, ns=(time * 10**8, time * 10**8))  # tenths of a second
        sys.modules.pop("prices", None)  # import it as a new process would
        print(f"{text.strip():10} saved at {time / 10}: EMMA is", import_module("prices").EMMA)

    edit_and_import("EMMA = 1\n", 1000)
    edit_and_import("EMMA = 2\n", 1003)
    edit_and_import("EMMA = 22\n", 1006)
    edit_and_import("EMMA = 33\n", 1016)
