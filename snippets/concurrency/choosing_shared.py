"""A coroutine runs in its caller's thread, a thread in its caller's process, and a forked process on a copy of the memory."""
# needs: processes, threads

import asyncio
import os
import threading
from multiprocessing import get_context
from pathlib import Path

fork = get_context("fork")
ids = fork.SimpleQueue()
shop, local = {}, threading.local()


def work():
    ids.put((os.getpid(), threading.get_native_id()))
    shop["stock"], local.customer = 4, "Ben"
    os.chdir("/")


async def coroutine():
    work()


def shared(name, run):
    """Print what `run` has in common with this code, which calls it."""
    shop["stock"], local.customer = 5, "Ana"
    os.chdir(Path(__file__).parent)
    run()
    process, thread = ids.get()
    found = {
        "process": process == os.getpid(),
        "kernel thread": thread == threading.get_native_id(),
        "globals": shop["stock"] == 4,
        "current folder": os.getcwd() == "/",
        "thread-locals": local.customer == "Ben",
    }
    print(f"{name}:", ", ".join(what for what in found if found[what]) or "none of these")


shared("coroutine", lambda: asyncio.run(coroutine()))
for name, kind in ("thread", threading.Thread), ("process", fork.Process):
    worker = kind(target=work)
    shared(name, lambda: (worker.start(), worker.join()))
