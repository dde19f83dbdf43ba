# ---
# jupyter:
#   description: "A measured lab: how much sooner two threads are done than one, for work in Python, sorting, hashing, compression, reading files and sleeping."
# ---

# %% [markdown]
# # Lab: what the GIL lets through
#
# **Question.** Two threads do the same work, each its own half. How much sooner are they done
# than one thread with both halves?
#
# **Prediction.** Twice as soon where the work releases the GIL: hashing and compression of large
# buffers, reading files, sleeping. Not sooner where it keeps the GIL: code in Python, and
# sorting, which is written in C but works on Python's objects. [The GIL](../cpython/gil.md) has
# the proofs of who releases it; this lab asks what it is worth.
#
# **Method.** Each work is done twice in one thread, then once in each of two threads at the same
# time. The time of the first divided by the time of the second is the speed-up: 1 is no gain, 2
# is all that two threads can give. The threads stand ready before the clock starts. The works
# take turns, and each pair of times is from one round. Each bar is the median; the line spans the
# middle half. The file stays in the operating system's memory, so reading it is copying, not
# waiting for a disk.

# %%
import random
import time
import zlib
from calendar import calendar
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

from IPython.display import display
from measure import alternate, bars, machine, quartiles, size, table, verdict

ROUNDS = size(25, small=5)
SCALE = size(4, small=1)

print(machine())
print(ROUNDS, "rounds")

# %%
buffer = random.randbytes(4_000_000 * SCALE)
text = b"Flatland, Emma, Dracula. " * 40_000 * SCALE
numbers = [random.random() for _ in range(20_000 * SCALE)]
file = Path("file")
file.write_bytes(buffer)


def python():
    for year in range(20 * SCALE):
        calendar(2000 + year)


def read():
    block = bytearray(1_000_000)
    for _ in range(5):
        with file.open("rb", buffering=0) as opened:
            while opened.readinto(block):
                pass


works = {
    "Python code": python,
    "sorted()": lambda: sorted(numbers),
    "sha256()": lambda: sha256(buffer),
    "zlib.compress()": lambda: zlib.compress(text),
    "reading a file": read,
    "time.sleep()": lambda: time.sleep(0.05),
}


def in_a_row(work):
    work()
    work()


def at_once(work):
    for done in threads.submit(work), threads.submit(work):
        done.result()


ways = {}
for name, work in works.items():
    ways[name, "in a row"] = lambda work=work: in_a_row(work)
    ways[name, "at once"] = lambda work=work: at_once(work)
with ThreadPoolExecutor(2) as threads:
    seconds = alternate(ways, ROUNDS)

for way in "in a row", "at once":
    print(f"Twice, {way}:")
    times = {name: [1000 * second for second in seconds[name, way]] for name in works}
    print(table(quartiles(times), "ms"))

# %% [markdown]
# ## Result

# %%
pairs = {name: zip(seconds[name, "in a row"], seconds[name, "at once"]) for name in works}
speed_up = quartiles({name: [row / once for row, once in pair] for name, pair in pairs.items()})
axis = "speed-up: median, and the middle half"
display(bars(speed_up, axis, "What two threads gain over one"))

# %% [markdown]
# More than 1.5 counts as a gain here, less than 1.25 as none.

# %%
for name in "Python code", "sorted()":
    print(verdict(f"a second thread gains nothing for {name}", speed_up[name], 1.25))
for name in "sha256()", "zlib.compress()", "reading a file", "time.sleep()":
    print(verdict(f"a second thread gains for {name}", 1.5, speed_up[name]))

for name in "Python code", "sorted()":
    assert speed_up[name][1] < speed_up["time.sleep()"][1], f"{name} gained as much as sleeping"

# %% [markdown]
# ## What would change the answer
#
# - One core. Then only sleeping gains, because it needs no processor. What releases the GIL still
#   lets other threads run meanwhile.
# - Small buffers. `hashlib` releases the GIL only above about 2,000 bytes, and below some size
#   the hand-over costs more than the hash.
# - A slow disk or a network. Then reading is waiting, and gains as sleeping does, with any number
#   of threads.
# - More threads than cores. Hashing gains nothing from them; waiting does.
# - Memory that is slower than the cores together. Copying is limited by it first.
# - A free-threaded build of CPython. There Python code may gain too.
