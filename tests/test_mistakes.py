"""Each mistake that a contributor can make stops the build or the tests with one line that helps.

Every test makes one mistake in a copy of the tree, runs what first sees it, and reads that line.
"""

import os
import re
import shutil
import subprocess
import sys

import pytest

from tools.snippets import ROOT

PAGE = "docs/request/index.md"
PROGRAM = "snippets/request/mistake.py"
GOOD = '"""Two and two are four."""\n\nprint(2 + 2)\n'


@pytest.fixture
def tree(tmp_path):
    """A small copy of the project: the machinery, two pages, and one snippet to spoil."""
    for name in ("tools", "theme", "mkdocs.yml"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tmp_path / name)
    tree = Tree(tmp_path)
    settings = tree.read("mkdocs.yml")
    nav = "nav:\n  - request/index.md\n  - notes/index.md\n"
    tree.write("mkdocs.yml", re.sub(r"nav:\n(?:[ -].*\n)+", nav, settings))
    shutil.copytree(ROOT / "docs/assets", tmp_path / "docs/assets")
    tree.write("docs/notes/index.md", "# Notes\n\n| Topic | Notes |\n|---|---|\n| A01 | one |\n")
    tree.write(PAGE, "---\ncovers: [A01]\n---\n# A page\n")
    tree.program(GOOD, "4\n")
    return tree


class Tree:
    def __init__(self, root):
        self.root = root

    def read(self, name):
        return (self.root / name).read_text("utf-8")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def add(self, text):
        """Add `text` to the page."""
        self.write(PAGE, self.read(PAGE) + "\n" + text + "\n")

    def program(self, text, printed=None, shown=True):
        """Write the snippet and its record, and show it on the page."""
        self.write(PROGRAM, text)
        if printed is not None:
            self.write(PROGRAM.replace(".py", ".out"), printed)
        if shown and "mistake.py" not in self.read(PAGE):
            self.add(fence('--8<-- "request/mistake.py"'))

    def build(self):
        return self.say("-m", "mkdocs", "build", "--strict")

    def test(self):
        return self.say("-c", RUN, PROGRAM.removeprefix("snippets/"))

    def record(self):
        return self.say("-m", "tools.record", PROGRAM.removeprefix("snippets/"))

    def say(self, *command):
        """Run Python in the copy; it must fail, and what it said is returned."""
        done = subprocess.run(
            [sys.executable, *command],
            cwd=self.root,
            env=os.environ | {"PYTHONPATH": f"{self.root}:{ROOT / 'snippets'}", "NO_MKDOCS_2_WARNING": "1"},
            capture_output=True,
            text=True,
        )
        assert done.returncode != 0, done.stdout + done.stderr
        return done.stdout + done.stderr


RUN = """
import sys
from tools import run
from tools.snippets import FOLDER, Snippet
with run.Runner() as runner:
    problems, result = run.check(Snippet(FOLDER / sys.argv[1]), runner, limit=2)
sys.exit("\\n".join(map(str, problems)))
"""


def fence(*lines, info="{ .python .run }"):
    return "\n".join([f"``` {info}", *lines, "```"])


def assert_said(said, place, what, mend):
    """One line, and only one, names the place, the mistake and the cure."""
    lines = [line for line in said.splitlines() if re.search(r"\S+:\d+: ", line)]
    assert len(lines) == 1, said
    assert re.search(rf"{re.escape(place)}: .*{what}.*; .*{mend}", lines[0]), lines[0]


def line_of(tree, name, text):
    lines = tree.read(name).splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


PAGE_MISTAKES = {
    "missing file": (fence('--8<-- "request/gone.py"'), "not in snippets/", "correct the path"),
    "missing section": (fence('--8<-- "request/mistake.py:gone"'), "section 'gone' not in", "add the section"),
    "line range": (fence('--8<-- "request/mistake.py:1:2"'), "include of lines '1:2'", "name a section"),
    "hl_lines": (fence('--8<-- "request/mistake.py"', info='{ .python .run hl_lines="1" }'),
                 "counts lines", "named section"),
    "python in the page": (fence("print(1)", info="python"), "written in the page", "put it into snippets/"),
    "unknown language": (fence("x", info="klingon"), "unknown language 'klingon'", "use one of"),
    "image": ("![](../assets/x.png)", "an image without a description", "say in"),
    "diagram": (fence("flowchart LR", "A --> B", info="mermaid"), "a diagram without a description", "accTitle"),
    "diagram that is none": (fence("flowchart LR", "accTitle: a", "accDescr: b", "A --> ", info="mermaid"),
                             "Mermaid cannot draw", "correct its text"),
    "misspelt include": (fence("--8<-- request/mistake.py"), "misspelt", "write one line"),
    "fence in a quotation": ("> " + fence("x", info="text").replace("\n", "\n> "), "in a quotation", "an admonition"),
    "fence without air": (fence("x", info="text") + "\nnext", "text right after a fence", "an empty line"),
    "bare include": ('--8<-- "request/mistake.py"', "outside a fence", "put it into"),
}


@pytest.mark.parametrize("mistake", PAGE_MISTAKES)
def test_on_a_page(tree, mistake):
    text, what, mend = PAGE_MISTAKES[mistake]
    tree.add(text)
    line = len(tree.read(PAGE).splitlines()) - (0 if mistake == "fence without air" else text.count("\n"))
    place = f"{PAGE}:{line}"
    assert_said(tree.build(), place, what, mend)


def test_broken_link(tree):
    tree.add("[gone](gone.md)")
    assert_said(tree.build(), f"{PAGE}:{line_of(tree, PAGE, 'gone.md')}", "leads nowhere", "correct")


def test_broken_anchor(tree):
    tree.add("[gone](../notes/index.md#gone)")
    assert_said(tree.build(), f"{PAGE}:{line_of(tree, PAGE, '#gone')}", "leads nowhere", "correct")


def test_page_outside_the_navigation(tree):
    tree.write("docs/lost.md", "# Lost\n")
    assert_said(tree.build(), "docs/lost.md:1", "outside the navigation", "nav in mkdocs.yml")


def test_third_party(tree):
    tree.add('<img src="https://example.org/x.png" alt="a picture">')
    said = tree.build()
    assert_said(said, f"site/request/index.html:{line_of(tree, 'site/request/index.html', 'example.org')}",
                "third party", "docs/assets")


def test_topic_on_no_page(tree):
    tree.write("docs/notes/index.md", tree.read("docs/notes/index.md") + "| A02 | two |\n")
    assert_said(tree.build(), "docs/notes/index.md:6", "A02 is on no page", "covers")


def test_chapter_without_claims(tree):
    tree.write("docs/claims/index.md", "# Claims\n")
    assert "chapter 'request' has no page of claims; add docs/claims/request.md" in tree.build()


SECTION = "# --8<-- [start:part]\nprint(2 + 2)\n"
PROGRAM_MISTAKES = {
    "no claim": ("print(2 + 2)\n", 1, "no claim", "docstring"),
    "section never closed": (GOOD + SECTION, 4, "'part' is never closed", r"\[end:part\]"),
    "section never shown": (GOOD + SECTION + "# --8<-- [end:part]\n", 4, "'part' is never shown", "include it"),
    "unknown need": (GOOD + "# needs: unicorns\n", 4, "needs 'unicorns'", "use some of"),
}


@pytest.mark.parametrize("mistake", PROGRAM_MISTAKES)
def test_in_a_program(tree, mistake):
    text, line, what, mend = PROGRAM_MISTAKES[mistake]
    tree.program(text)
    assert_said(tree.build(), f"{PROGRAM}:{line}", what, mend)


def test_no_output(tree):
    (tree.root / PROGRAM).with_suffix(".out").unlink()
    assert_said(tree.build(), f"{PROGRAM}:1", "no recorded output", "make record only=request/mistake.py")


def test_output_without_a_snippet(tree):
    tree.write("snippets/request/gone.out", "4\n")
    assert_said(tree.build(), "snippets/request/gone.out:1", "without a snippet", "git rm")


def test_snippet_on_no_page(tree):
    tree.write(PAGE, "---\ncovers: [A01]\n---\n# A page\n")
    assert_said(tree.build(), f"{PROGRAM}:1", "no page shows", "include it")


RUNS = {
    "stale output": (GOOD.replace("2 + 2", "2 + 3"), "recorded '4', printed '5'", "make record"),
    "hangs": (GOOD + "while True:\n    pass\n", "limit of 2 s", "make it end"),
    "thread": ("# needs: threads\nimport threading\nthreading.Thread("
               "target=threading.Event().wait, name='lost', daemon=True).start()\n",
               "leaves the thread 'lost' behind", "join"),
    "process": ("# needs: processes\nimport subprocess\nsubprocess.Popen(['sleep', '60'])\n",
                "leaves the process 'sleep' behind", "close"),
    "socket": ("import socket\nlost = socket.socket()\n", "leaves an open socket behind", "close"),
    "file": ("open('lost.txt', 'w').close()\n", "leaves the file 'lost.txt' behind", "remove"),
    "changes its mind": ("import os\nprint(os.getpid())\n", "something different each time", "does not vary"),
    "must fail, but succeeds": ("# raises: ValueError\n", "although it says that it raises ValueError",
                                "let it fail"),
    "undeclared": ("import subprocess\nsubprocess.run(['true'])\n", "uses processes", "# needs: processes"),
}


@pytest.mark.parametrize("mistake", RUNS)
def test_when_run(tree, mistake):
    text, what, mend = RUNS[mistake]
    tree.program(text if text.startswith('"""') else GOOD + text)
    place = PROGRAM.replace(".py", ".out") if mistake == "stale output" else PROGRAM
    said = tree.test()
    line = re.search(rf"{re.escape(place)}:(\d+)", said)
    assert line, said
    assert_said(said, line[0], what, mend)


def test_output_edited_by_hand(tree):
    tree.write(PROGRAM.replace(".py", ".out"), "4 \n")
    assert_said(tree.test(), PROGRAM.replace(".py", ".out") + ":1", "recorded '4 ', printed '4'", "make record")


def test_record_refuses_what_varies(tree):
    tree.program('"""Sets have an order."""\nprint(set("abcdefgh"))\n')
    assert_said(tree.record(), f"{PROGRAM}:1", "something different each time", "does not vary")
