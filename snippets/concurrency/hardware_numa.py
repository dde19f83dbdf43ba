"""Linux says which memory is near to which processors; Python's `os` can place a process, not its memory."""

import os
from pathlib import Path

folders = Path("/sys/devices/system/node").glob("node[0-9]*")
nodes = sorted(folders, key=lambda folder: int(folder.name.removeprefix("node")))
rows = [[int(distance) for distance in (node / "distance").read_text().split()] for node in nodes]
nearest = all(row[place] == min(row) for place, row in enumerate(rows))
print("the memory nearest to each node is its own:", nearest)

for word in "affinity", "numa":
    print(f"functions of os with {word} in their names:", [name for name in dir(os) if word in name])
