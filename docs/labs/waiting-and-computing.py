# ---
# jupyter:
#   description: "A measured lab: the same jobs one after the other, in threads, in asyncio's tasks and in processes, once waiting for a server, once computing."
# ---

# %% [markdown]
# # Lab: waiting and computing
#
# **Question.** Threads, tasks and processes all promise more at the same time. Which of them
# helps jobs that wait, and which helps jobs that compute?
#
# **Prediction.** Waiting needs no processor, and a thread that waits for a socket has released
# the [GIL](../cpython/gil.md). So all three help jobs that wait. Computing in Python needs the
# GIL, of which there is one in a process. So threads and tasks do not help jobs that compute;
# processes do, where there is more than one core.
#
# **Method.** The same number of jobs goes four ways: one after the other in one thread, a thread
# for each, a task for each, a process for each. The waiting job asks a server for a page. The
# server is the lab's own, in a thread of its own: it sleeps before it answers, and hardly
# computes. The computing job reads a TOML document with `tomllib`, which is written in Python.
# Both jobs are functions of the standard library, because a process that is not forked must be
# able to import what it is to do, and cannot import a notebook. Asyncio needs a client of its
# own: `urlretrieve` would stop the loop. Threads and processes stand ready before the clock
# starts; the lab [on creating them](creating-and-switching.ipynb) has that cost. The ways take
# turns. Each bar is the median; the line spans the middle half.

# %%
import asyncio
import os
import tomllib
from concurrent.futures import ThreadPoolExecutor
from itertools import starmap
from multiprocessing import get_context
from multiprocessing.pool import ThreadPool
from threading import Thread
from urllib.request import urlretrieve

from IPython.display import display
from measure import alternate, bars, machine, quartiles, size, table, verdict

JOBS = size(16, small=4)
ROUNDS = size(11, small=3)
DELAY = 0.05  # seconds until the server answers

print(machine())
print(JOBS, "jobs,", ROUNDS, "rounds")


# %%
async def answer(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    await asyncio.sleep(DELAY)
    writer.write(b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n")
    writer.close()


server_loop = asyncio.new_event_loop()
Thread(target=server_loop.run_forever, daemon=True).start()
starting = asyncio.start_server(answer, "127.0.0.1", 0)
server = asyncio.run_coroutine_threadsafe(starting, server_loop).result()
port = server.sockets[0].getsockname()[1]

os.environ["no_proxy"] = "*"
url = f"http://127.0.0.1:{port}/"
books = range(size(1000, small=300))
document = "\n".join(f"book{number} = {{pages = {number}, price = 9.5}}" for number in books)

jobs = {  # what each job calls, with which arguments
    "waiting": (urlretrieve, (url, os.devnull)),
    "computing": (tomllib.loads, (document,)),
}


# %% [markdown]
# A task can wait only by `await`. Its computing is a plain call, and nothing else runs until that
# is done.

# %%
async def wait():
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.0\r\n\r\n")
    await reader.read()
    writer.close()
    await writer.wait_closed()


async def compute():
    tomllib.loads(document)


async def all_of(job):
    async with asyncio.TaskGroup() as tasks:
        for _ in range(JOBS):
            tasks.create_task(job())


# %% [markdown]
# A notebook's cells run inside an event loop already, so asyncio gets a thread of its own for the
# second one.


# %%
def ways(function, arguments, coroutine):
    every_job = [arguments] * JOBS
    return {
        "one after the other": lambda: list(starmap(function, every_job)),
        "threads": lambda: threads.starmap(function, every_job, chunksize=1),
        "tasks": lambda: loop_thread.submit(asyncio.run, all_of(coroutine)).result(),
        "processes": lambda: processes.starmap(function, every_job, chunksize=1),
    }


seconds = {}
with (
    ThreadPool(JOBS) as threads,
    ThreadPoolExecutor(1) as loop_thread,
    get_context("spawn").Pool(JOBS) as processes,
):
    for name, coroutine in {"waiting": wait, "computing": compute}.items():
        seconds[name] = alternate(ways(*jobs[name], coroutine), ROUNDS, warm_up=2)
server_loop.call_soon_threadsafe(server_loop.stop)

spread = {}
for name, measured in seconds.items():
    times = {way: [1000 * second for second in seconds] for way, seconds in measured.items()}
    spread[name] = quartiles(times)
    print(f"{JOBS} jobs, {name}:")
    print(table(spread[name], "ms"))

# %% [markdown]
# ## Result

# %%
axis = "milliseconds: median, and the middle half"
display(bars(spread["waiting"], axis, f"{JOBS} jobs that wait for a server"))
display(bars(spread["computing"], axis, f"{JOBS} jobs that compute in Python"))

# %% [markdown]
# A speed-up is the time of one after the other, divided by the time of the other way in the same
# round. No gain means here: less than a quarter.

# %%
speed_up = {}
for name, measured in seconds.items():
    in_a_row = measured.pop("one after the other")
    speed_up[name] = quartiles({
        way: [before / after for before, after in zip(in_a_row, times)]
        for way, times in measured.items()
    })
    print(f"Speed-up of jobs that are {name}:")
    print(table(speed_up[name]))

waiting, computing = speed_up["waiting"], speed_up["computing"]
for way in waiting:
    print(verdict(f"{way} help jobs that wait", 1.25, waiting[way]))
print(verdict("threads do not help jobs that compute", computing["threads"], 1.25))
print(verdict("tasks do not help jobs that compute", computing["tasks"], 1.25))
print(verdict("processes help jobs that compute", 1.25, computing["processes"]))

for way in waiting:
    assert waiting[way][1] > 1, f"{way} did not help jobs that wait"

# %% [markdown]
# ## What would change the answer
#
# - One core. Then processes do not help jobs that compute, however many there are.
# - Small jobs. What goes to a process and comes back is pickled; below some size that costs more
#   than the work. A page on [pools of processes](../concurrency/process-pools.md) shows where.
# - Computing outside Python. Hashing and compression release the GIL: see [what the GIL lets
#   through](gil.ipynb).
# - A free-threaded build of CPython, on which threads compute at the same time. [Beyond the
#   GIL](../cpython/beyond-the-gil.md) tells more.
# - Thousands of jobs that wait. A task for each is then still cheap, a process for each is not:
#   see [what waiting costs in memory](idle.ipynb).
# - A server that slows down when many ask at once. This one does not.
