"""Run snippets and compare what they print with what is recorded."""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from contextlib import ExitStack
from dataclasses import dataclass

from tools.snippets import RESOURCES, ROOT, Problem

LIMIT = 30  # seconds a snippet may take
# What a fork server imports ahead, by the first of these that the snippet imports.
PRELOADS = {
    "bookshop.ready": ["bookshop.ready"],
    "bookshop": ["django.core.handlers.wsgi", "django.test", "django.db.models"],
    "django": ["django.core.handlers.wsgi", "django.test", "django.db.models"],
}


@dataclass(frozen=True)
class Result:
    """One run: its output, exit status, whether the time limit ended it, the resources it `used`,
    what it `left` behind, the `seconds` the program itself took, and the `versions` it ran on."""

    stdout: str
    stderr: str
    status: int
    late: bool
    left: list
    used: list
    seconds: float
    versions: dict

    @property
    def last_line(self):
        """The last line of the traceback."""
        return self.stderr.rstrip().rpartition("\n")[2]

    def output(self, snippet):
        """What is recorded: the output, and of an expected traceback its last line."""
        return self.stdout + (self.last_line + "\n" if snippet.raises else "")


def preload(snippet):
    """The modules that a fork server should have imported for `snippet`; () for a new process."""
    for name, modules in PRELOADS.items():
        if any(module == name or module.startswith(name + ".") for module in snippet.imports):
            return tuple(modules)
    return ()


class Runner(ExitStack):
    """Runs snippets under the interpreter `python`; its fork servers start when first needed."""

    def __init__(self, python=sys.executable):
        super().__init__()
        self.python = python
        self.addresses = {}
        self.lock = threading.Lock()

    def _serve(self, modules):
        folder = tempfile.mkdtemp(prefix="run-")
        self.callback(shutil.rmtree, folder)
        address = f"{folder}/socket"
        environment = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
        command = [self.python, ROOT / "tools" / "forkserver.py", address, *modules]
        server = subprocess.Popen(command, env=environment, cwd=folder, stdout=subprocess.PIPE)
        self.callback(server.wait)
        self.callback(server.terminate)
        with server.stdout:
            if not server.stdout.readline():  # one line says that it listens
                raise RuntimeError(f"{self.python}: the fork server did not start")
        return address

    def run(self, snippet, limit=LIMIT):
        """Run `snippet` in a process of its own and return its Result."""
        modules = preload(snippet)
        with self.lock:
            if modules not in self.addresses:
                self.addresses[modules] = self._serve(modules)
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(self.addresses[modules])
            job = {"program": str(snippet.path), "limit": limit}
            connection.sendall(json.dumps(job).encode() + b"\n")
            with connection.makefile("rb") as answer:
                return Result(**json.loads(answer.readline()))


def faults(snippet, result, limit=LIMIT):
    """The mistakes that one run shows, whatever it printed."""
    path = snippet.path
    if result.late:
        yield Problem(path, 1, f"did not end within its limit of {limit} s", "make it end by itself")
        return
    for thing in result.left:
        yield Problem(path, 1, f"leaves {thing} behind", "close, join or remove it before the end")
    if snippet.raises:
        if result.status == 0:
            yield Problem(
                path,
                snippet.line_of("^# raises:"),
                f"ends well, although it says that it raises {snippet.raises}",
                "let it fail, or remove the line",
            )
        elif snippet.raises not in result.last_line.partition(":")[0].split("."):
            yield Problem(
                path, 1, f"fails with {result.last_line!r}, not {snippet.raises}", "mend one of the two"
            )
    elif result.status or result.stderr:
        last = result.last_line or "nothing on stderr"
        yield Problem(
            path, 1, f"exit status {result.status}, stderr {last!r}", "mend it, or declare `# raises: …`"
        )
    minor = int(result.versions["python"].partition(".")[2])
    visible = RESOURCES if minor >= 12 else RESOURCES - {"threads"}  # no audit event before 3.12
    starts_programs = bool(snippet.needs - RESOURCES)
    for word in sorted(visible):
        if word in result.used and word not in snippet.needs and not starts_programs:
            yield Problem(path, 1, f"uses {word} and does not say so", f"add `# needs: {word}`")
        if word in snippet.needs and word not in result.used:
            yield Problem(path, 1, f"needs {word!r}, but uses none", f"remove {word} from `# needs:`")


def check(snippet, runner, limit=LIMIT):
    """Run `snippet` once and compare with its record; return (problems, result).

    A difference is looked into once more: a program that changes its mind is another mistake than
    an output that is out of date.
    """
    result = runner.run(snippet, limit)
    problems = list(faults(snippet, result, limit))
    record = snippet.output_for(result.versions)
    mend = f"make record only={snippet}"
    if problems:
        return problems, result
    if not record.exists():
        return [Problem(snippet.path, 1, "no recorded output", mend)], result
    printed, recorded = result.output(snippet), record.read_text("utf-8")
    if printed != recorded:
        if runner.run(snippet, limit).output(snippet) != printed:
            what, mend = "prints something different each time", "print only what does not vary"
            return [Problem(snippet.path, 1, what, mend)], result
        line, before, after = first_difference(recorded, printed)
        what = f"recorded {before!r}, printed {after!r} on Python {result.versions['python']}"
        return [Problem(record, line, what, mend)], result
    return [], result


def first_difference(before, after):
    """The number of the first line that differs, from 1, and the line in each text."""
    old, new = before.splitlines() + ["(the end)"], after.splitlines() + ["(the end)"]
    for number, (left, right) in enumerate(zip(old, new), 1):
        if left != right:
            return number, left, right
    return len(old), "(no newline at the end)", "(the end)"
