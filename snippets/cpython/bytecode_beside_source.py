"""CPython compiles each line of a function to a few instructions for a machine with a stack."""

import dis
from itertools import groupby

SOURCE = """\
def total(price, count):
    cost = price * count
    return cost + 3
"""
namespace = {}
exec(SOURCE, namespace)


def line(step):
    return SOURCE.splitlines()[step.positions.lineno - 1]


for text, steps in groupby(dis.get_instructions(namespace["total"]), key=line):
    for step in steps:
        print(f"{text:26}{step.opname} {step.argrepr or step.argval or ''}".rstrip())
        text = ""
