"""join() of a failed thread or process raises nothing; await and result() raise what happened inside."""
# needs: processes, threads

import asyncio
import multiprocessing
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import redirect_stderr
from io import StringIO

fork = multiprocessing.get_context("fork")


def find(title):
    raise LookupError(title)


async def find_later(title):
    find(title)


def raised(call):
    try:
        return f"returns {call()}"
    except LookupError as error:
        return f"raises {error!r}"


def joined(kind):
    started = kind(target=find, args=["Emma"])
    with redirect_stderr(StringIO()):  # where the traceback goes
        started.start()
        return started, raised(started.join)


async def awaited():
    return await asyncio.create_task(find_later("Emma"))


print("task, await:           ", raised(lambda: asyncio.run(awaited())))
print("thread, join():        ", joined(threading.Thread)[1])
process, heard = joined(fork.Process)
print("process, join():       ", heard, "and exitcode", process.exitcode)
with ThreadPoolExecutor() as threads, ProcessPoolExecutor(mp_context=fork) as processes:
    print("thread pool, result(): ", raised(threads.submit(find, "Emma").result))
    print("process pool, result():", raised(processes.submit(find, "Emma").result))
