"""Run one program as `python program` would, and report what it used and what it left behind.

    python guard.py PROGRAM REPORT

REPORT becomes a JSON object: `seconds` the program itself took, `used` of the resources that a
`# needs:` line declares, and `left`, the threads, sockets and files still open at its end.
"""

import gc
import json
import os
import stat
import sys
import time
import types

EVENTS = {
    "_thread.start_new_thread": "threads",  # raised from Python 3.12 on
    "_thread.start_joinable_thread": "threads",
    "os.exec": "processes",
    "os.fork": "processes",
    "os.forkpty": "processes",
    "os.posix_spawn": "processes",
    "os.system": "processes",
    "subprocess.Popen": "processes",
    "socket.bind": "sockets",
    "socket.connect": "sockets",
}
# How multiprocessing starts processes without an event: what it imports to do so.
STARTERS = {"multiprocessing.popen_forkserver", "multiprocessing.popen_spawn_posix"}


def resource(event, arguments):
    """The resource that an audit event gives away, or None."""
    if event == "import":
        return "processes" if arguments[0] in STARTERS else None
    found = EVENTS.get(event)
    if found == "sockets" and isinstance(arguments[1], (str, bytes)):
        return None  # a path: a socket inside this machine, as multiprocessing's fork server has
    return found


def descriptors():
    """The open sockets and files, as a mapping from descriptor to kind.

    A file that is mapped into memory, a library or what multiprocessing shares, is none of them.
    """
    mapped, kinds = set(), {}
    if os.path.exists("/proc/self/maps"):
        with open("/proc/self/maps") as maps:
            mapped = {int(line.split()[4]) for line in maps}
    for name in os.listdir("/dev/fd"):
        try:
            status = os.fstat(int(name))
        except OSError:  # the descriptor that listdir itself used
            continue
        if stat.S_ISSOCK(status.st_mode):
            kinds[int(name)] = "socket"
        elif stat.S_ISREG(status.st_mode) and status.st_ino not in mapped:
            kinds[int(name)] = "file"
    return kinds


def running_threads():
    """The threads that a program has left running, idle pool workers apart.

    The interpreter itself ends those of `concurrent.futures` (and so asyncio's and asgiref's).
    """
    threading = sys.modules.get("threading")
    if not threading:
        return []
    pools = sys.modules.get("concurrent.futures.thread")
    pooled = set(pools._threads_queues) if pools else set()
    return [
        thread.name
        for thread in threading.enumerate()
        if thread is not threading.main_thread() and thread not in pooled
    ]


def run(program, report):
    """Run the file `program` as `__main__`; write what was seen to the file `report`."""
    used, before = set(), descriptors()
    sys.argv = [program]
    sys.path[0] = os.path.dirname(program)
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    module.__file__ = program
    with open(program, "rb") as file:
        code = compile(file.read(), program, "exec")
    sys.addaudithook(lambda event, arguments: used.add(resource(event, arguments)))
    started = time.perf_counter()
    try:
        exec(code, module.__dict__)
    finally:
        seconds = time.perf_counter() - started
        left = [f"the thread {name!r}" for name in running_threads()]
        left += [f"an open {kind}" for fd, kind in descriptors().items() if fd not in before]
        seen = {"seconds": seconds, "used": sorted(used - {None}), "left": left}
        with open(report, "w") as file:
            json.dump(seen, file)


if __name__ == "__main__":
    gc.freeze()
    run(*sys.argv[1:])
