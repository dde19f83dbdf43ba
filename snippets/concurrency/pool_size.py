"""Since Python 3.13 a pool has as many workers as its process may use processors; before, as many as the machine has."""
# needs: processes, threads

import os
from multiprocessing import Pool, active_children
from unittest.mock import patch

if __name__ == "__main__":
    if not hasattr(os, "sched_setaffinity"):
        raise SystemExit("This program limits its processors, which Linux can do.")
    os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
    with patch("os.cpu_count", return_value=3), Pool():
        print("processors of the machine: 3, allowed: 1, workers:", len(active_children()))
