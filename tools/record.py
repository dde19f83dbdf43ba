"""Record what snippets print: `python -m tools.record [name ...]`.

Each snippet runs twice, in interpreters with different hash seeds, on every Python that has
an environment (`make pythons` makes them). The newest decides what NAME.out holds; where an older
one prints something else, its output is kept beside it and the page shows both in tabs. What a
version that is not here printed is kept as long as the others print what they did.
"""

import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from os import cpu_count

from tools import browser
from tools.run import Runner, faults
from tools.snippets import ROOT, Problem, snippets

RUNS = 2


def interpreters():
    """The Pythons to run on, newest first: this one, and those of .venvs/."""
    others = sorted(ROOT.glob(".venvs/*/bin/python"), key=lambda path: path.parts[-3])
    return [sys.executable, *(str(path) for path in others)]


def output(snippet, runners):
    """What `snippet` prints, the same every time, and the versions; raises ValueError(Problem)."""
    results = [runner.run(snippet) for runner in runners]
    for result in results:
        for problem in faults(snippet, result):
            raise ValueError(problem)
    if len({result.output(snippet) for result in results}) > 1:
        what, mend = "prints something different each time", "print only what does not vary"
        raise ValueError(Problem(snippet.path, 1, what, mend))
    return results[0].output(snippet), results[0].versions


def record(snippet, runners):
    """Write the outputs of one snippet and return a line that says what was done."""
    printed = []
    for group in runners:
        if version(group[0].python) >= snippet.python:
            printed.append(output(snippet, group))
    if not printed:
        return f"{snippet}: left as it is, for no Python here is new enough"
    printed.sort(key=lambda pair: [int(part) for part in pair[1]["python"].split(".")], reverse=True)
    newest, _ = printed[0]
    recorded = [snippet.output_for(versions) for _, versions in printed]
    if all(path.exists() and path.read_text("utf-8") == text for path, (text, _) in zip(recorded, printed)):
        return f"{snippet}: unchanged"
    wanted = {snippet.path.with_suffix(".out"): newest}
    for text, versions in printed[1:]:
        if text != newest:
            wanted[snippet.path.with_suffix(f".{tag(snippet, text, versions, printed)}.out")] = text
    if len(printed) == 1 and snippet.outputs:  # one Python only: replace what it is compared with
        wanted = {snippet.output_for(printed[0][1]): newest}
    else:
        for path in set(snippet.outputs.values()) - set(wanted):
            path.unlink()
    changed = [
        path for path, text in wanted.items() if not path.exists() or path.read_text("utf-8") != text
    ]
    for path in changed:
        path.write_text(wanted[path], "utf-8")
    return f"{snippet}: " + (", ".join(path.name for path in changed) or "unchanged")


def tag(snippet, text, versions, printed):
    """Name the package whose version makes the difference: Django's where it explains it."""
    same_django = {other for other, seen in printed if seen["django"] == versions["django"]}
    package = "django" if snippet.uses_django and same_django == {text} else "python"
    return package + versions[package]


def version(python):
    """The (major, minor) of the interpreter in an environment's folder."""
    home = next(iter(sorted((ROOT / python).parent.parent.glob("lib/python3.*"))))
    major, minor = home.name.removeprefix("python").split(".")
    return int(major), int(minor)


def main(names):
    chosen = [snippet for snippet in snippets() if not names or str(snippet) in names]
    if unknown := set(names) - {str(snippet) for snippet in chosen}:
        sys.exit(f"no such snippet: {', '.join(sorted(unknown))} (names are like request/wsgi_app.py)")
    failed = 0
    with ExitStack() as stack, ThreadPoolExecutor(cpu_count()) as pool:
        runners = [
            [stack.enter_context(Runner(python)) for _ in range(RUNS)] for python in interpreters()
        ]
        for future in [pool.submit(record, snippet, runners) for snippet in chosen]:
            try:
                print(future.result(), flush=True)
            except ValueError as error:
                failed = 1
                print(error, file=sys.stderr, flush=True)
    if shutil.which("node"):
        browser.record(chosen)
    else:
        print("node is missing: what runs in the browser was not tried (apt install nodejs)", file=sys.stderr)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
