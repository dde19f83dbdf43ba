"""A chain of generators reads an item, passes it through all stages, and reads no more than asked for."""

from itertools import islice

LOG = ["Emma sold", "Dracula lent", "Flatland sold", "Emma lent", "Persuasion sold"]


def read(lines):
    for line in lines:
        print("read", line)
        yield line


def sold(lines):
    for line in lines:
        if line.endswith("sold"):
            print("    keep", line)
            yield line


def titles(lines):
    for line in lines:
        yield line.split()[0]


pipeline = titles(sold(read(LOG)))
print("nothing read so far")
print(list(islice(pipeline, 2)))
