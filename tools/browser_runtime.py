"""What CPython has and a browser's worker lacks: an event loop that blocks, threads to hand work to.

A worker may block, so `asyncio.run` works as written: CPython's own event loop, with a selector that
can only sleep. Threads do not exist: what is handed to one runs at once, outside the loop's sight.
"""

import asyncio
import concurrent.futures
import contextlib
import importlib
import io
import linecache
import random
import sys
import time
import traceback
import types
from asyncio import base_events, events


class Selector:
    """Waits for no descriptor, for there is none: it only sleeps."""

    def select(self, timeout):
        if timeout is None:
            raise RuntimeError("the event loop waits for something that nothing here can send")
        time.sleep(timeout)
        return []


class EventLoop(base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = Selector()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def run_in_executor(self, executor, function, *arguments):
        return asyncio.wrap_future(Inline().submit(function, *arguments), loop=self)


class Policy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = EventLoop


class Inline(concurrent.futures.Executor):
    """Runs what is submitted at once, as if on another thread: no event loop is running there."""

    def __init__(self, *arguments, **options):
        pass

    def submit(self, function, /, *arguments, **options):
        future = concurrent.futures.Future()
        future.set_running_or_notify_cancel()
        try:
            with elsewhere():
                future.set_result(function(*arguments, **options))
        except BaseException as error:
            future.set_exception(error)
        return future


@contextlib.contextmanager
def elsewhere():
    """Hide the running loop and its task, as another thread would not see them."""
    loop = events._get_running_loop()
    task = loop and asyncio.current_task(loop)
    if task:
        asyncio.tasks._leave_task(loop, task)
    events._set_running_loop(None)
    try:
        yield
    finally:
        events._set_running_loop(loop)
        if task:
            asyncio.tasks._enter_task(loop, task)


def patch_asgiref():
    """Let `sync_to_async` and `async_to_sync` do inline what they do in threads."""
    from asgiref import current_thread_executor, sync

    sync.ThreadPoolExecutor = Inline
    sync.SyncToAsync.single_thread_executor = Inline()
    current_thread_executor.CurrentThreadExecutor.submit = Inline.submit
    original = sync.AsyncToSync.__init__
    sync.AsyncToSync.__init__ = lambda self, awaitable, force_new_loop=False: original(self, awaitable, True)


def patch_anyio():
    """The same for anyio, which Starlette and FastAPI use."""
    from anyio._backends._asyncio import AsyncIOBackend

    async def run_sync_in_worker_thread(cls, function, arguments, **options):
        return Inline().submit(function, *arguments).result()

    AsyncIOBackend.run_sync_in_worker_thread = classmethod(run_sync_in_worker_thread)


class Output(io.RawIOBase):
    def __init__(self, number, send):
        self.number, self.send = number, send

    def fileno(self):
        return self.number

    def writable(self):
        return True

    def write(self, data):
        if not self.send(self.number, bytes(data).decode("utf-8", "replace")):
            raise TooMuch
        return len(data)


class TooMuch(BaseException):
    """The program has printed more than a page can show."""


def install(send, sleep):
    """Undo what Pyodide does to asyncio; let output go to send(number, text), and time.sleep sleep."""
    from pyodide import webloop

    asyncio.run, time.sleep = webloop._orig_run, lambda seconds: sleep(float(seconds))
    events._set_running_loop(None)
    events._set_event_loop_policy(Policy())
    for patch in patch_asgiref, patch_anyio:
        with contextlib.suppress(ImportError):
            patch()
    for number, name in (1, "stdout"), (2, "stderr"):
        stream = io.TextIOWrapper(Output(number, send), "utf-8", "replace", line_buffering=True)
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    sys.stdin = io.StringIO("")


def preload(names):
    """Import modules ahead of the program that will, so that a waiting interpreter has done it."""
    for name in names.split():
        importlib.import_module(name)


def run(source, name):
    """Run `source` as `python name` would; return its exit status."""
    random.seed()
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__file__, sys.argv = name, [name]
    linecache.cache[name] = len(source), None, source.splitlines(keepends=True), name
    try:
        exec(compile(source, name, "exec", dont_inherit=True), main.__dict__)
        return 0
    except SystemExit as stop:
        if isinstance(stop.code, str):
            print(stop.code, file=sys.stderr)
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except TooMuch:
        return 1
    except BaseException as error:
        trace = error.__traceback__
        while trace and trace.tb_frame.f_code.co_filename == __file__:
            trace = trace.tb_next
        traceback.print_exception(error.with_traceback(trace))
        return 1
    finally:
        with contextlib.suppress(TooMuch):
            sys.stdout.flush()
