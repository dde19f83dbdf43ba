"""While a coroutine blocks, no other task of its loop runs; while a thread or a process blocks, the others do."""
# needs: processes, threads

import asyncio
import multiprocessing
import threading


def first(event, patience):
    answers.put(event.wait(patience))  # blocks until the second one has set the event


def second(event):
    event.set()


def both(kind, event):
    """Start both as threads or processes, and wait for them."""
    started = [kind(target=first, args=[event, 20]), kind(target=second, args=[event])]
    for one in started:
        one.start()
    for one in started:
        one.join()


async def coroutine(function, *arguments):
    function(*arguments)


async def blocking():
    event = threading.Event()
    await asyncio.gather(coroutine(first, event, 0.2), coroutine(second, event))  # it would wait for ever


async def awaiting():
    event = asyncio.Event()
    waiter = asyncio.create_task(event.wait())
    await asyncio.gather(waiter, coroutine(second, event))
    answers.put(waiter.result())


fork = multiprocessing.get_context("fork")
answers = fork.SimpleQueue()
ways = {
    "a coroutine blocks": lambda: asyncio.run(blocking()),
    "a coroutine awaits": lambda: asyncio.run(awaiting()),
    "a thread blocks": lambda: both(threading.Thread, threading.Event()),
    "a process blocks": lambda: both(fork.Process, fork.Event()),
}
for name, run in ways.items():
    run()
    print(f"{name}: its neighbour", "runs" if answers.get() else "does not run")
