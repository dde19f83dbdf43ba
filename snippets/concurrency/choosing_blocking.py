"""While a coroutine blocks, no other task of its loop runs; while a thread or a process blocks, its neighbours do."""
# needs: processes, threads

import asyncio
import threading
from multiprocessing import get_context

fork = get_context("fork")
answers = fork.SimpleQueue()


def first(event, patience):
    answers.put(event.wait(patience))  # blocks until the second one has set the event


def second(event):
    event.set()


def start_both(kind, event):
    started = [kind(target=first, args=[event, 20]), kind(target=second, args=[event])]
    for one in started:
        one.start()
    for one in started:
        one.join()


async def coroutine(function, *arguments):
    function(*arguments)


async def run_both(event):
    await asyncio.gather(coroutine(first, event, 0.2), coroutine(second, event))  # it would wait for ever


asyncio.run(run_both(threading.Event()))
start_both(threading.Thread, threading.Event())
start_both(fork.Process, fork.Event())
for kind in "coroutine", "thread", "process":
    print(f"a {kind} blocks: its neighbour", "runs" if answers.get() else "does not run")
