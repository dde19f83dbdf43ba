"""Run programs, each in a process of its own, without paying for Django's import each time.

    python forkserver.py SOCKET [MODULE ...]

The server imports the modules once, then forks for every job that arrives on the Unix socket
SOCKET: a line of JSON, {"program": path, "limit": seconds}, answered by one line of JSON, the
fields of `run.Result`. With no modules a job is a fresh interpreter, as on a reader's machine.
"""

import atexit
import ctypes
import gc
import importlib
import json
import os
import platform
import shutil
import signal
import socketserver
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path

import guard

PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h
GRACE = 1.0  # seconds that a helper process may take to notice that its parent has ended


def versions():
    """The versions that decide which recorded output is meant."""
    found = {"python": ".".join(platform.python_version_tuple()[:2])}
    try:
        from django import VERSION
    except ImportError:
        return found
    return found | {"django": f"{VERSION[0]}.{VERSION[1]}"}


def environment(box):
    """What a program sees of the environment: nothing of ours but the way to its tools."""
    return {
        "HOME": f"{box}/home",
        "LANG": "C.UTF-8",
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "TMPDIR": f"{box}/tmp",
        "TZ": "UTC",
    }


def children():
    """The processes below this one, orphans of its descendants included, as {pid: name}."""
    listing = Path(f"/proc/self/task/{threading.get_native_id()}/children")
    found = {}
    for pid in listing.read_text().split() if listing.exists() else []:
        state = Path(f"/proc/{pid}/stat").read_text()
        name, fields = state[state.index("(") + 1 :].rsplit(")", 1)
        if fields.split()[0] != "Z":
            found[int(pid)] = name
    return found


def end_stragglers():
    """Wait a moment for what the program left running, kill the rest, and return its names."""
    deadline = time.monotonic() + GRACE
    while children() and time.monotonic() < deadline:
        time.sleep(0.01)
    stragglers = children()
    for pid in stragglers:
        os.kill(pid, signal.SIGKILL)
    try:
        while True:
            os.waitpid(-1, 0)
    except ChildProcessError:
        return [f"the process {name!r}" for name in stragglers.values()]


def become(program, box, forked):
    """Turn this process, a fresh fork, into `program`; never returns."""
    os.setsid()
    os.chdir(f"{box}/work")
    for name, fd in (("stdin", 0), ("stdout", 1), ("stderr", 2)):
        os.dup2(os.open(f"{box}/{name}", os.O_RDWR | os.O_CREAT), fd)
    os.closerange(3, 64)
    report = f"{box}/report"
    if not forked:
        command = [sys.executable, guard.__file__, program, report]
        os.execve(sys.executable, command, environment(box))
    seen = environment(box)
    os.environ.clear()
    os.environ.update(seen)
    for fd, (stream, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        setattr(sys, stream, open(fd, mode, encoding="utf-8", closefd=False))
    status = 0
    try:
        guard.run(program, report)
    except SystemExit as stop:
        status = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except BaseException:
        traceback.print_exc()
        status = 1
    threading._shutdown()  # what the interpreter does at its own end, in the same order
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def supervise(program, limit, forked):
    """Run one program in an empty folder; return the fields of `run.Result`."""
    box = tempfile.mkdtemp(prefix="snippet-")
    for name in ("home", "tmp", "work"):
        os.mkdir(f"{box}/{name}")
    os.chmod(box, 0o755)  # servers that drop their privileges must be able to enter
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    pid = os.fork()
    if pid == 0:
        become(program, box, forked)
    late = []

    def stop(signum, frame):
        late.append(True)
        os.killpg(pid, signal.SIGKILL)

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(limit)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    signal.alarm(0)
    left = end_stragglers()
    for name in ("home", "tmp", "work"):
        left += [f"the file {entry.name!r}" for entry in sorted(Path(box, name).iterdir())]
    report = Path(box, "report")
    seen = json.loads(report.read_text()) if report.exists() else {}
    result = {
        "stdout": Path(box, "stdout").read_text("utf-8", "replace"),
        "stderr": Path(box, "stderr").read_text("utf-8", "replace"),
        "status": status,
        "late": bool(late),
        "left": seen.get("left", []) + left,
        "used": seen.get("used", []),
        "seconds": seen.get("seconds", 0.0),
        "versions": versions(),
    }
    shutil.rmtree(box, ignore_errors=True)
    return result


class Job(socketserver.StreamRequestHandler):
    def handle(self):
        job = json.loads(self.rfile.readline())
        result = supervise(job["program"], job["limit"], self.server.forked)
        self.wfile.write(json.dumps(result).encode() + b"\n")


class ForkServer(socketserver.ForkingMixIn, socketserver.UnixStreamServer):
    request_queue_size = 64
    max_children = 64


if __name__ == "__main__":
    address, *modules = sys.argv[1:]
    for name in modules:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    with ForkServer(address, Job) as server:
        server.forked = bool(modules)
        print("listening", flush=True)
        server.serve_forever()
