"""join() of a failed thread or process raises nothing; await and result() raise what happened inside."""
# needs: processes, threads

import asyncio
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import redirect_stderr
from io import StringIO
from multiprocessing import get_context
from threading import Thread

fork = get_context("fork")


def find(title):
    raise LookupError(title)


async def find_later(title):
    find(title)


async def task():
    await asyncio.create_task(find_later("Emma"))


def hear(name, call):
    try:
        print(f"{name}: returns {call()}")
    except LookupError as error:
        print(f"{name}: raises {error!r}")


hear("task, await", lambda: asyncio.run(task()))
for name, kind in ("thread", Thread), ("process", fork.Process):
    worker = kind(target=find, args=["Emma"])
    with redirect_stderr(StringIO()):  # where the traceback goes
        worker.start()
        hear(f"{name}, join()", worker.join)
print("   and its exitcode is", worker.exitcode)
for name, pool in ("process pool", ProcessPoolExecutor(1, fork)), ("thread pool", ThreadPoolExecutor(1)):
    with pool:
        hear(f"{name}, result()", pool.submit(find, "Emma").result)
