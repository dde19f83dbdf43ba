"""Two threads find no file: with open(path, "w") both become its creator, with "x" only one."""
# needs: threads

import os
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor


def create(mode):
    missing = not os.path.exists(path)
    both_have_looked.wait(timeout=20)
    try:
        if missing:
            open(path, mode).close()
        return missing
    except FileExistsError:
        return False


both_have_looked = threading.Barrier(2)
for mode in "w", "x":
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        path = os.path.join(folder, "till.lock")
        created = list(pool.map(create, [mode, mode]))
    print(f"{mode}: {created.count(True)} of 2 created the file")
