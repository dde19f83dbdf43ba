"""suppress swallows the exceptions it names, redirect_stdout collects what is printed, nullcontext does nothing at either end."""

import io
import sys
from contextlib import nullcontext, redirect_stdout, suppress

stock = {"Emma": 4}

with suppress(KeyError):
    del stock["Dracula"]
    print("not reached")
print("suppress: after the block")

with redirect_stdout(io.StringIO()) as text:
    help(len)
print("redirect_stdout:", text.getvalue().splitlines()[0])


def report(path=None):
    with open(path, "w") if path else nullcontext(sys.stdout) as target:
        print("nullcontext: Emma", stock["Emma"], file=target)


report()
print("nullcontext: stdout is closed:", sys.stdout.closed)
