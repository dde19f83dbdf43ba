"""An exception ends its task, thread or process; a crash ends the process around it; sys.exit() in a task ends the program."""
# needs: processes

import asyncio
import os
import resource
import sys
from contextlib import redirect_stderr
from io import StringIO
from multiprocessing import get_context
from threading import Thread

fork = get_context("fork")


def fail(how):
    if how == "an exception":
        raise ValueError("no such book")
    if how == "sys.exit(3)":
        sys.exit(3)
    os.abort()  # as native code does when it finds its memory damaged


async def fail_later(how):
    fail(how)


async def run_task(how):
    await asyncio.wait([asyncio.create_task(fail_later(how))])


def program(kind, how):
    """Start a task, a thread or a process that fails, wait for it, and end well."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash leaves no file
    with redirect_stderr(StringIO()):  # nor a traceback
        if kind == "task":
            asyncio.run(run_task(how))
        else:
            worker = {"thread": Thread, "process": fork.Process}[kind](target=fail, args=[how])
            worker.start()
            worker.join()


for how in "an exception", "sys.exit(3)", "a crash":
    for kind in "task", "thread", "process":
        whole = fork.Process(target=program, args=[kind, how])
        whole.start()
        whole.join()
        print(f"{how} in a {kind}: the program", f"ends, {whole.exitcode}" if whole.exitcode else "goes on")
