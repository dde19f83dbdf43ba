"""Which snippets run in the reader's browser: those that printed there what is recorded.

`snippets/in_browser.txt` names them, a line each. `make record` writes it, and the tests hold it.
"""

import logging
from functools import cache
from subprocess import TimeoutExpired

from tools import bundle
from tools.run import preload
from tools.snippets import FOLDER, Problem, snippets

log = logging.getLogger("mkdocs.hooks.runnable")
RECORD = FOLDER / "in_browser.txt"


def offered():
    """The names of the snippets that the pages offer to run."""
    return set(RECORD.read_text("utf-8").split()) if RECORD.exists() else set()


@cache
def versions():
    """The versions that decide which recorded output is meant."""
    return {"python": bundle.PYTHON["python_version"], "django": ".".join(bundle.locked()["django"]["version"].split(".")[:2])}


def can_try(snippet):
    """Whether it is worth trying: a browser has no threads, processes, sockets or servers."""
    return not snippet.needs


def why_not(snippet):
    """Why a snippet is not offered, in a word or two."""
    too_old = snippet.python > tuple(map(int, bundle.PYTHON["python_version"].split(".")))
    lacking = [word for word in snippet.words if word in snippet.needs or too_old]
    return f"needs {', '.join(lacking)}" if lacking else "differs in WebAssembly"


def agrees(snippet, python):
    """Whether `python`, a bundle.Pyodide, prints for `snippet` what is recorded."""
    try:
        result = python.run(snippet.shown, snippet.path.name, bundle.packages(snippet), preload(snippet))
    except TimeoutExpired:
        return False
    last = result["stderr"].rstrip().rpartition("\n")[2] + "\n" if snippet.raises else ""
    ends_well = bool(result["status"]) == bool(snippet.raises) and (snippet.raises or not result["stderr"])
    return bool(ends_well) and result["stdout"] + last == snippet.output_for(versions()).read_text("utf-8")


def problem(snippet, ran):
    """What is wrong where `snippet` is offered and has not `ran`, or the reverse; or None."""
    if ran == (str(snippet) in offered()):
        return None
    what = "runs in the browser and is not offered there" if ran else "offered in the browser, where it prints something else"
    return Problem(snippet.path, 1, what, f"make record only={snippet}")


def record(chosen):
    """Try the snippets in `chosen`, and write down which of them may be offered."""
    runs = offered() & {str(snippet) for snippet in snippets()} - {str(snippet) for snippet in chosen}
    with bundle.Pyodide(bundle.folder()) as python:
        runs |= {str(snippet) for snippet in chosen if can_try(snippet) and agrees(snippet, python)}
    RECORD.write_text("".join(f"{name}\n" for name in sorted(runs)), "utf-8")


def button(snippet):
    """What the page must know to run `snippet`, {} where it is not offered."""
    if str(snippet) not in offered() or not folder():
        return {}
    return {
        "folder": folder().name,
        "packages": " ".join(bundle.packages(snippet)),
        "preload": " ".join(preload(snippet)),
    }


@cache
def folder():
    """The folder with what a browser fetches, or None where it cannot be made."""
    try:
        return bundle.folder()
    except OSError as error:
        log.warning("Python for the browser could not be fetched, so pages offer no Run; is there a network? %s", error)
        return None


def files():
    """The files that a browser fetches, as (path below assets/, Path)."""
    if not offered() or not folder():
        return []
    unpublished = {"modules.json", "package.json", "pyodide.asm.wasm", "python_stdlib.zip"}
    return [
        (f"python/{folder().name}/{path.name}", path)
        for path in sorted(folder().iterdir())
        if path.name not in unpublished
    ]
