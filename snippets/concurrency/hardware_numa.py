"""Linux says which memory is near to which processors; Python's `os` can place a process, not its memory."""

import os
from pathlib import Path

folders = Path("/sys/devices/system/node").glob("node[0-9]*")
nodes = sorted(folders, key=lambda folder: int(folder.name.removeprefix("node")))
if not nodes:
    raise SystemExit("This program needs Linux, which lists its nodes under /sys.")
rows = [[int(distance) for distance in (node / "distance").read_text().split()] for node in nodes]
print("distance of the first node to its own memory:", rows[0][0])
nearest = all(row[place] == min(row) for place, row in enumerate(rows))
print("no node is nearer to another's memory than to its own:", nearest)

for word in "affinity", "numa":
    print(f"functions of os with {word} in their names:", [name for name in dir(os) if word in name])
