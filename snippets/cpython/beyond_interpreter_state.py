"""An interpreter has its own modules and globals; the process and a memoryview's bytes are shared."""
# needs: python>=3.14

import os
import string
from concurrent import interpreters

stock = {"Emma": 3}


def sell(view, titles):
    stock["Emma"] -= 1
    string.sold = "Emma"
    os.chdir("/")
    view[0] = 7
    titles.append("Dracula")
    return os.getpid(), stock


if __name__ == "__main__":
    block, titles = bytearray(1), ["Emma"]
    other = interpreters.create()
    pid, their_stock = other.call(sell, memoryview(block), titles)
    other.close()
    print("our global, theirs:      ", stock, their_stock)
    print("our module has changed:  ", hasattr(string, "sold"))
    print("our list was copied:     ", titles)
    print("the same process:        ", pid == os.getpid())
    print("the current folder:      ", os.getcwd())
    print("the memoryview's bytes:  ", list(block))
