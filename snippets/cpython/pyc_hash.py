"""A checked hash sees every edit; an unchecked one sees none, whatever the time and size say."""

import os
import sys
from importlib import import_module
from pathlib import Path
from py_compile import PycInvalidationMode, compile
from tempfile import TemporaryDirectory

with TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    print("                 same time and size    later and longer")
    for mode in PycInvalidationMode:
        seen = []
        for text, time in ("EMMA = 2\n", 1000), ("EMMA = 333\n", 2000):
            file = Path(folder, "prices.py")
            file.write_text("EMMA = 1\n")
            os.utime(file, (1000, 1000))
            compile(file, invalidation_mode=mode)
            file.write_text(text)
            os.utime(file, (time, time))
            sys.modules.pop("prices", None)
            fresh = import_module("prices").EMMA != 1
            seen.append("the edit runs" if fresh else "old code runs")
        print(f"{mode.name:17}{seen[0]:22}{seen[1]}")
