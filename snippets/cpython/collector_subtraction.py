"""What has references left after those from inside are subtracted is kept, with all it reaches; the rest goes."""

import gc
import sys
import weakref


class Node:
    __slots__ = ("link", "__weakref__")


def targets(node):
    return [labels[id(thing)] for thing in gc.get_referents(node) if id(thing) in labels]


def draw(caption, notes):
    print(caption)
    print("    name ->", labels[id(name)])
    for label, find in finders.items():
        if find():
            print(f"    {label} = {notes[label]},", *targets(find()))


gc.disable()
nodes = {label: Node() for label in ("austen", "emma", "stoker", "dracula", "nobody")}
nodes["austen"].link, nodes["emma"].link = nodes["emma"], nodes["austen"]
nodes["stoker"].link, nodes["dracula"].link = nodes["dracula"], nodes["stoker"]
name = nodes["austen"]  # the only reference from outside
ours = sys.getrefcount(nodes["nobody"])  # what this program itself adds to each count
del nodes["nobody"]
labels = {id(node): label for label, node in nodes.items()}
finders = {label: weakref.ref(node) for label, node in nodes.items()}

counts = {label: sys.getrefcount(nodes[label]) - ours for label in nodes}
draw("1. counts", counts)

for node in nodes.values():
    for label in targets(node):
        counts[label] -= 1
draw("2. less those from inside", counts)

kept = [label for label in nodes if counts[label] > 0]
for label in kept:  # grows while it is walked
    kept += [target for target in targets(nodes[label]) if target not in kept]
draw("3. reached from what is left", {label: "kept" if label in kept else "goes" for label in nodes})

del node
nodes.clear()
gc.collect()
draw("4. after gc.collect()", dict.fromkeys(finders, "alive"))
