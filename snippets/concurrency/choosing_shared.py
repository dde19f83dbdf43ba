"""A coroutine runs in its caller's thread, a thread in its caller's process, and a process on a copy of the memory."""
# needs: processes, threads

import asyncio
import multiprocessing
import os
import threading
from pathlib import Path

shop, local = {}, threading.local()
fork = multiprocessing.get_context("fork")
ids = fork.SimpleQueue()


def work():
    ids.put((os.getpid(), threading.get_native_id()))
    shop["stock"] = 4
    local.customer = "Ben"
    os.chdir("/")


async def coroutine():
    work()


def start(kind):
    started = kind(target=work)
    started.start()
    started.join()


def same(run):
    """What `run` has in common with this code, which calls it."""
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
    return ", ".join(name for name, shared in found.items() if shared) or "none of these"


print("coroutine:", same(lambda: asyncio.run(coroutine())))
print("thread:   ", same(lambda: start(threading.Thread)))
print("process:  ", same(lambda: start(fork.Process)))
