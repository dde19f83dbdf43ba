# ---
# jupyter:
#   description: "A measured lab: what it costs to create and to switch to generators, tasks, green threads, threads, interpreters and processes, in function calls."
# ---

# %% [markdown]
# # Lab: what creating and switching cost
#
# **Question.** What does it cost to create a coroutine, a task, a thread, a process? And to
# switch to one and back?
#
# **Prediction.** The more of the machine takes part, the more it costs. A generator or a
# coroutine is an object, and switching to it is much like a call. A green thread has a stack of
# its own. A task needs turns of the event loop. A thread needs the kernel, and in Python the
# [GIL](../cpython/gil.md), which has to change hands. An interpreter has modules of its own, but
# no process. A process has an address space: one that is forked copies what describes its
# parent's, one that is spawned starts Python anew. So the order is generator or coroutine, green
# thread, task, thread, interpreter, process; and among the ways to start a process it is fork,
# forkserver, spawn.
#
# **Method.** Each function below does one thing n times. It is timed in another process, away
# from the notebook with its threads and its event loop: a process with threads had better not be
# forked. To create here includes that the new one runs, does nothing, ends, and is waited for. A
# switch is there and back: the other one gets control and gives it back. To have threads and
# processes compared alike, both answer through a pipe; threads do it through a queue as well, as
# they would. The functions take turns. Each time is divided by that of an empty function's call
# in the same round. Each bar is the median; the line spans the middle half. The axis is
# logarithmic.

# %%
import inspect
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from multiprocessing import get_context
from timeit import timeit

from IPython.display import display
from measure import bars, digits, machine, quartiles, size, table, verdict

ROUNDS = size(41, small=3)

print(machine("greenlet"))
print(ROUNDS, "rounds")


# %% [markdown]
# ## What is timed


# %%
def call(n):
    def nothing():
        pass

    for _ in range(n):
        nothing()


def create_generator(n):
    def nothing():
        return
        yield

    for _ in range(n):
        next(nothing(), None)


def create_coroutine(n):
    async def nothing():
        pass

    for _ in range(n):
        try:
            nothing().send(None)
        except StopIteration:
            pass


def create_green_thread(n):
    from greenlet import greenlet

    for _ in range(n):
        greenlet(int).switch()


def create_task(n):
    import asyncio

    async def nothing():
        pass

    async def create():
        for _ in range(n):
            await asyncio.create_task(nothing())

    asyncio.run(create())


def create_thread(n):
    from threading import Thread

    for _ in range(n):
        thread = Thread()
        thread.start()
        thread.join()


def create_interpreter(n):
    import _interpreters  # private; concurrent.interpreters wraps it since 3.14

    for _ in range(n):
        interpreter = _interpreters.create()
        _interpreters.exec(interpreter, "pass")
        _interpreters.destroy(interpreter)


def create_process(n, method):
    from multiprocessing import get_context

    for _ in range(n):
        process = get_context(method).Process()
        process.start()
        process.join()


# %%
def switch_generator(n):
    def forever():
        while True:
            yield

    generator = forever()
    for _ in range(n):
        next(generator)


def switch_green_thread(n):
    from greenlet import getcurrent, greenlet

    main = getcurrent()

    def answer():
        while True:
            main.switch()

    other = greenlet(answer)
    for _ in range(n):
        other.switch()


def switch_task(n):
    import asyncio

    async def one_of_two():
        for _ in range(n):
            await asyncio.sleep(0)

    async def both():
        await asyncio.gather(one_of_two(), one_of_two())

    asyncio.run(both())


def switch_by_queue(n):
    from queue import SimpleQueue
    from threading import Thread

    there, back = SimpleQueue(), SimpleQueue()

    def answer():
        for _ in range(n):
            there.get()
            back.put(None)

    thread = Thread(target=answer)
    thread.start()
    for _ in range(n):
        there.put(None)
        back.get()
    thread.join()


def switch_by_pipe(n, kind):
    import os
    from multiprocessing import get_context
    from threading import Thread

    asked, ask = os.pipe()
    answered, answer = os.pipe()

    def run():
        for _ in range(n):
            os.read(asked, 1)
            os.write(answer, b"!")

    kinds = {"thread": Thread, "process": get_context("fork").Process}
    other = kinds[kind](target=run)
    other.start()
    for _ in range(n):
        os.write(ask, b"?")
        os.read(answered, 1)
    other.join()
    for end in asked, ask, answered, answer:
        os.close(end)


# %% [markdown]
# ## The measurement
#
# A process that is not forked cannot import functions of a notebook. So it gets the text of each,
# and `timeit` runs it.

# %%
creating = {
    "generator": (create_generator, 50_000),
    "coroutine": (create_coroutine, 50_000),
    "green thread": (create_green_thread, 5_000),
    "task": (create_task, 3_000),
    "thread": (create_thread, 100),
    "interpreter": (create_interpreter, 1),
    "process (fork)": (create_process, 3, "fork"),
    "process (forkserver)": (create_process, 2, "forkserver"),
    "process (spawn)": (create_process, 1, "spawn"),
}
switching = {
    "generator": (switch_generator, 50_000),
    "green thread": (switch_green_thread, 20_000),
    "task": (switch_task, 2_000),
    "thread (queue)": (switch_by_queue, 1_000),
    "thread (pipe)": (switch_by_pipe, 2_000, "thread"),
    "process (pipe)": (switch_by_pipe, 2_000, "process"),
}
if not find_spec("_interpreters"):
    del creating["interpreter"]


def seconds(function, n, *more):
    """How long one of n takes, in the other process."""
    statement = f"{function.__name__}{(n, *more)}"
    return other.submit(timeit, statement, inspect.getsource(function), number=1).result() / n


def in_calls(things):
    """Quartiles of how many function calls each of `things` costs."""
    calls = {name: [] for name in things}
    for turn in range(1 + ROUNDS):
        one_call = seconds(call, 200_000)
        for name, what in things.items():
            needed = seconds(*what) / one_call
            if turn:  # the first warms up
                calls[name].append(needed)
    return quartiles(calls)


with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as other:
    print(f"An empty function's call: {digits(1e9 * seconds(call, 1_000_000))} ns.")
    created, switched = in_calls(creating), in_calls(switching)

print("To create, in function calls:")
print(table(created))
print("To switch, there and back, in function calls:")
print(table(switched))

# %% [markdown]
# ## Result

# %%
axis = "function calls: median, and the middle half"
display(bars(created, axis, "The cost of creating", log=True))
display(bars(switched, axis, "The cost of switching, there and back", log=True))

# %% [markdown]
# A thread and a process that answer through a pipe run the same lines. The two threads share
# their address space and have to hand over the GIL; the two processes each have both. The last
# verdict says which of the two counts for more.

# %%
for title, spread in {"to create": created, "to switch": switched}.items():
    predicted = [name for name in spread if name != "coroutine"]
    for cheap, dear in zip(predicted, predicted[1:]):
        print(verdict(f"{title}: {cheap} < {dear}", spread[cheap], spread[dear]))

assert created["generator"][1] < created["task"][1] < created["thread"][1]
assert created["thread"][1] < created["process (spawn)"][1]
for name in "task", "thread (queue)", "thread (pipe)", "process (pipe)":
    assert switched["generator"][1] < switched[name][1]

# %% [markdown]
# ## What would change the answer
#
# - A larger parent. `fork` copies the tables of its memory, so it takes longer the more there is;
#   `spawn` does not care.
# - Imports. A spawned process that needs Django has to import it first. A forkserver can import
#   it once, for all: `set_forkserver_preload`.
# - Threads that compute. A thread that is switched to needs the GIL first, and waits for up to a
#   switch interval to get it: see [threads](../concurrency/threads.md).
# - Cores. Two threads or processes that take turns may stand on one core or on two, which the
#   kernel decides: to wake another core costs something else than to change the task of this one.
# - A pool. It pays for creating once; each job then costs a switch or two, and for processes the
#   pickling.
# - What a switch does to the caches. The others do next to nothing here, so they find their data
#   where they left it. See [context switches](../concurrency/switching.md).
