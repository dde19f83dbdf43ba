# ---
# jupyter:
#   description: "A measured lab: resident memory for each generator, coroutine, task, green thread, connection and thread that waits and does nothing."
# ---

# %% [markdown]
# # Lab: what waiting costs in memory
#
# **Question.** Ten thousand clients are connected and silent. Something waits for each of them:
# how much memory does it hold?
#
# **Prediction.** A generator or a coroutine keeps a frame, some hundred bytes. A task adds itself
# and what it waits for. A green thread keeps the part of the C stack that it used. A connection
# of asyncio adds its transport, its streams and their buffers to a task. A thread has a stack and
# an allocator's bookkeeping of its own, so it holds the most. But it is far from the megabytes
# that its stack is said to take: they are reserved, not used.
#
# **Method.** A new process makes many of one kind and lets them wait: that loads what is needed
# once, and fills the holes that imports have left. Then it makes as many again, and the growth of
# its resident memory is divided by their number. Resident memory, because `tracemalloc` sees what
# Python allocates, but no stack; reserved memory is printed for threads. The kernel's share is in
# neither: buffers of sockets, and its own stack for each thread. Each bar is the median of
# several processes; the line spans the middle half. The axis is logarithmic.

# %%
import inspect
import json
import subprocess
import sys

from IPython.display import display
from measure import bars, digits, machine, quartiles, size, table, verdict

ROUNDS = size(9, small=2)

print(machine("gevent", "psutil"))
print(ROUNDS, "processes for each kind")

# %% [markdown]
# ## What waits
#
# Each function makes n of one kind, lets each run up to where it waits, and returns all that must
# stay alive.


# %%
def generators(n):
    def wait():
        yield

    made = [wait() for _ in range(n)]
    for one in made:
        next(one)
    return made


def coroutines(n):
    from itertools import repeat

    class Gate:
        def __await__(self):
            return repeat(None)  # gives control back, for ever

    async def wait(gate):
        await gate

    gate = Gate()
    made = [wait(gate) for _ in range(n)]
    for one in made:
        one.send(None)
    return made


def tasks(n):
    import asyncio

    loop, gate = asyncio.new_event_loop(), asyncio.Event()
    made = [loop.create_task(gate.wait()) for _ in range(n)]
    loop.run_until_complete(asyncio.sleep(0))
    return loop, made


def green_threads(n):
    import gevent
    from gevent.event import Event

    gate = Event()
    made = [gevent.spawn(gate.wait) for _ in range(n)]
    gevent.sleep(0)
    return made


def connections(n):
    import asyncio
    import socket

    loop = asyncio.new_event_loop()
    waiting, clients = [], []
    for _ in range(n):
        server, client = socket.socketpair()
        reader, writer = loop.run_until_complete(asyncio.open_connection(sock=server))
        waiting.append((writer, loop.create_task(reader.read())))
        clients.append(client.detach())  # the other end is not what is weighed
    loop.run_until_complete(asyncio.sleep(0))
    return loop, waiting


def threads(n):
    from threading import Event, Thread

    gate = Event()
    made = [Thread(target=gate.wait) for _ in range(n)]
    for thread in made:
        thread.start()
    return made


# %% [markdown]
# ## The measurement
#
# The new process gets the text of a function and of `weigh`. In the end it stops at once, so
# nobody has to be woken.


# %%
def weigh(make, n):
    import gc
    import json
    import os

    import psutil

    kept = [make(n)]
    gc.collect()
    before = psutil.Process().memory_info()
    kept.append(make(n))
    gc.collect()
    after = psutil.Process().memory_info()
    print(json.dumps([(after.rss - before.rss) / n, (after.vms - before.vms) / n]), flush=True)
    os._exit(0)


def weighed(make, n):
    """Resident and reserved bytes for one of n, in a new process."""
    functions = inspect.getsource(make) + inspect.getsource(weigh)
    program = f"{functions}weigh({make.__name__}, {n})"
    return json.loads(subprocess.check_output([sys.executable, "-c", program]))


kinds = {
    "generator": (generators, size(50_000, small=20_000)),
    "coroutine": (coroutines, size(50_000, small=20_000)),
    "task": (tasks, size(10_000, small=3_000)),
    "green thread": (green_threads, size(5_000, small=1_000)),
    "connection": (connections, 50),
    "thread": (threads, 100),
}
resident, reserved = {name: [] for name in kinds}, {name: [] for name in kinds}
for _ in range(ROUNDS):
    for name, kind in kinds.items():
        for samples, number in zip((resident, reserved), weighed(*kind)):
            samples[name].append(number / 1024)

spread = quartiles(resident)
print("Resident, for each:")
print(table(spread, "KiB"))
print("Reserved, for each thread:")
print(table(quartiles({"thread": reserved["thread"]}), "KiB"))

# %% [markdown]
# ## Result

# %%
axis = "KiB: median, and the middle half"
display(bars(spread, axis, "Resident memory of one that waits", log=True))

# %%
for name, (_, median, _) in spread.items():
    print(f"10,000 × {name}: {digits(10_000 * median / 1024)} MiB")
for less, more in zip(list(kinds), list(kinds)[1:]):
    print(verdict(f"a {less} holds less than a {more}", spread[less], spread[more]))
hundredth = quartiles({"thread": [whole / 100 for whole in reserved["thread"]]})["thread"]
print(verdict("a thread uses less than a hundredth of its reserve", spread["thread"], hundredth))

assert spread["generator"][1] < spread["task"][1] < spread["thread"][1]
assert spread["coroutine"][1] < spread["task"][1] < spread["connection"][1]

# %% [markdown]
# ## What would change the answer
#
# - Work. A thread that once ran deep keeps the pages of its stack that it touched; a task that
#   was deep has given its frames back.
# - What your program keeps for each client: a request, a session, a user. It may well outweigh
#   what waits for it.
# - TLS. A connection then has keys and buffers for it as well.
# - Another allocator. The C library gives threads arenas of their own, and when it does so
#   differs from one library to the next.
# - Processes. A worker process for each client would hold megabytes: see
#   [processes](../concurrency/processes.md).
# - Another limit comes first: file descriptors, of which many systems allow a process about a
#   thousand unless told otherwise.
