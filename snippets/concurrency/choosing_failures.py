"""An exception ends one task, thread or process; a crash ends its process; sys.exit() ends a thread, or all from a task."""
# needs: processes

import asyncio
import multiprocessing
import os
import resource
import sys
import threading
from contextlib import redirect_stderr
from io import StringIO

fork = multiprocessing.get_context("fork")


def fail(how):
    if how == "an exception":
        raise ValueError("no such book")
    if how == "sys.exit(3)":
        sys.exit(3)
    os.abort()  # as native code does when it finds its memory damaged


async def failing_task(how):
    async def task():
        fail(how)

    await asyncio.wait([asyncio.create_task(task())])


def program(kind, how):
    """Start a task, a thread or a process that fails, wait for it, and end well."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash leaves no file
    with redirect_stderr(StringIO()):  # nor a traceback
        if kind == "task":
            asyncio.run(failing_task(how))
        else:
            started = {"thread": threading.Thread, "process": fork.Process}[kind](target=fail, args=[how])
            started.start()
            started.join()


for how in "an exception", "sys.exit(3)", "a crash":
    for kind in "task", "thread", "process":
        whole = fork.Process(target=program, args=[kind, how])
        whole.start()
        whole.join()
        print(f"{how} in a {kind}: the program", f"ends, {whole.exitcode}" if whole.exitcode else "goes on")
