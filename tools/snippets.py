"""What a snippet is: a small program, its claim, its sections, what it needs, and its output."""

import ast
import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from servers import HOW

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "snippets"
LIBRARIES = {"bookshop", "measure", "servers"}  # imported by snippets and labs, tested on their own

# What a `# needs:` line may name: what a program uses of the machine, or a program it starts.
RESOURCES = {"threads", "processes", "sockets"}
NEEDS = RESOURCES | set(HOW)

NEEDS_LINE = re.compile(r"^# needs: (.*)$", re.MULTILINE)
RAISES_LINE = re.compile(r"^# raises: (\w+)$", re.MULTILINE)
PYTHON = re.compile(r"python>=3\.(\d+)$")
MARKER = re.compile(r"^\s*# --8<-- \[(start|end):(\S*)\]\s*$")
OUTPUT = re.compile(r"(?P<stem>\w+?)(?:\.(?P<tag>(?:python|django)\d+\.\d+))?\.out$")


@dataclass(frozen=True)
class Problem:
    """One mistake of a contributor: where it is, what is wrong, and what mends it."""

    path: Path
    line: int
    what: str
    mend: str

    def __str__(self):
        path = self.path.relative_to(ROOT) if self.path.is_relative_to(ROOT) else self.path
        return f"{path}:{self.line}: {self.what}; {self.mend}"


@dataclass(frozen=True)
class Snippet:
    """The program at `path`, below snippets/."""

    path: Path

    def __str__(self):
        return self.path.relative_to(FOLDER).as_posix()

    @cached_property
    def text(self):
        return self.path.read_text("utf-8")

    @cached_property
    def tree(self):
        return ast.parse(self.text, self.path)

    @cached_property
    def claim(self):
        """The docstring, on one line; empty where there is none."""
        return " ".join((ast.get_docstring(self.tree) or "").split())

    @cached_property
    def words(self):
        """The words of its `needs` line, in order."""
        found = NEEDS_LINE.search(self.text)
        return [word.strip() for word in found[1].split(",")] if found else []

    @property
    def needs(self):
        return {word for word in self.words if word in NEEDS}

    @property
    def python(self):
        """The oldest Python it runs on: (3, minor)."""
        minors = [int(found[1]) for word in self.words if (found := PYTHON.match(word))]
        return (3, max(minors, default=11))

    @property
    def raises(self):
        """The name of the exception that must end it, or None."""
        found = RAISES_LINE.search(self.text)
        return found and found[1]

    @cached_property
    def imports(self):
        """The names of the modules that it imports anywhere."""
        names = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module)
        return names

    @property
    def shown(self):
        """The program as a page shows it, without the markers of its sections."""
        return "\n".join(line for line in self.text.splitlines() if not MARKER.match(line))

    @property
    def uses_django(self):
        return any(name.partition(".")[0] in {"bookshop", "django"} for name in self.imports)

    @cached_property
    def beside(self):
        """The files beside it that it imports, and those that they import, as Snippets."""
        found = {}
        for name in sorted(self.imports):
            path = self.path.with_name(f"{name}.py")
            if path.exists() and path != self.path:
                other = Snippet(path)
                found |= {other: None} | dict.fromkeys(other.beside)
        return list(found)

    @cached_property
    def sections(self):
        """The named sections, each as (first line, last line) of what stands between its markers."""
        found, open_at = {}, {}
        for number, line in enumerate(self.text.splitlines(), 1):
            if marker := MARKER.match(line):
                kind, name = marker.groups()
                if kind == "start":
                    open_at[name] = number + 1
                elif name in open_at:
                    found[name] = (open_at.pop(name), number - 1)
        return found

    @cached_property
    def outputs(self):
        """Its recorded outputs by tag: first "", the newest versions, then "python3.11" and the like."""
        found = {
            match["tag"] or "": path
            for path in self.path.parent.glob(f"{self.path.stem}.*out")
            if (match := OUTPUT.fullmatch(path.name)) and match["stem"] == self.path.stem
        }
        return dict(sorted(found.items()))

    def output_for(self, versions):
        """The file that holds what it prints on `versions`, {"python": "3.13", "django": "6.1"}."""
        for package, version in versions.items():
            if path := self.outputs.get(f"{package}{version}"):
                return path
        return self.path.with_suffix(".out")

    def line_of(self, pattern):
        found = re.search(pattern, self.text, re.MULTILINE)
        return self.text[: found.start()].count("\n") + 1 if found else 1

    def problems(self):
        """The mistakes that can be seen without running it."""
        try:
            self.tree
        except SyntaxError as error:
            yield Problem(self.path, error.lineno or 1, f"not Python: {error.msg}", "correct it")
            return
        if not self.claim:
            yield Problem(
                self.path, 1, "no claim", "begin the file with a docstring, the sentence it proves"
            )
        elif not re.fullmatch(r"[^\n]*[.]", self.claim) or len(self.claim) > 200:
            yield Problem(
                self.path, 1, "the claim is not one sentence", "end it with a full stop, at most 200 characters"
            )
        for word in self.words:
            if word not in NEEDS and not PYTHON.match(word):
                yield Problem(
                    self.path,
                    self.line_of(NEEDS_LINE.pattern),
                    f"needs {word!r}, which is not a known word",
                    f"use some of: {', '.join(sorted(NEEDS))}, python>=3.N",
                )
        if not self.outputs:
            yield Problem(self.path, 1, "no recorded output", f"make record only={self}")
        yield from self._section_problems()

    def _section_problems(self):
        open_at = {}
        seen = set()
        for number, line in enumerate(self.text.splitlines(), 1):
            marker = MARKER.match(line)
            if not marker:
                if "--8<--" in line:
                    yield Problem(
                        self.path, number, "not a section marker", "write # --8<-- [start:name] or [end:name]"
                    )
                continue
            kind, name = marker.groups()
            if kind == "start" and name in seen:
                yield Problem(self.path, number, f"a second section {name!r}", "give it another name")
            elif kind == "start":
                seen.add(name)
                open_at[name] = number
            elif open_at.pop(name, None) is None:
                yield Problem(
                    self.path, number, f"section {name!r} ends before it starts", f"add # --8<-- [start:{name}]"
                )
        for name, number in open_at.items():
            yield Problem(
                self.path, number, f"section {name!r} is never closed", f"add # --8<-- [end:{name}]"
            )


def snippets():
    """Every snippet, in order of its path."""
    paths = sorted(FOLDER.glob("*/**/*.py"))
    return [find(path) for path in paths if path.relative_to(FOLDER).parts[0] not in LIBRARIES]


def find(name):
    """The snippet with this name, such as request/wsgi_app.py, as it is now."""
    path = FOLDER / name
    return read(path, path.stat().st_mtime_ns, path.parent.stat().st_mtime_ns)


@cache
def read(path, *changed):
    """The snippet at `path`, read and parsed once until the file or its folder has `changed`."""
    return Snippet(path)


def orphan_outputs():
    """The mistakes in snippets/ that belong to no snippet: outputs whose program is gone."""
    for path in sorted(FOLDER.glob("*/**/*.out")):
        if path.relative_to(FOLDER).parts[0] in LIBRARIES:
            continue
        found = OUTPUT.match(path.name)
        if not found or not path.with_name(found["stem"] + ".py").exists():
            yield Problem(path, 1, "an output without a snippet", f"git rm {path.relative_to(ROOT)}")
