"""What a page may hold, and every mistake that can be seen before anything is rendered."""

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from tools.diagrams import description
from tools.drawings import PICTURES
from tools.snippets import FOLDER, ROOT, Problem, orphan_outputs, snippets

DOCS = ROOT / "docs"
NOTES = DOCS / "notes"
CLAIMS = DOCS / "claims"
TEXTS = {"text", "http", "console"}  # shown as they stand: no program, so nothing to run
DRAWN = {"mermaid", *PICTURES}
FENCE = re.compile(r"^(?P<indent>[ \t]*(?:>[ \t]*)*)(?P<ticks>`{3,}|~{3,})(?P<info>[^`]*)$")
INCLUDE = re.compile(r"""^\s*-+8<-+\s+["'](?P<file>[^"':]+)(?::(?P<section>[^"']*))?["']\s*$""")
IMAGE = re.compile(r"!\[(?P<text>[^\]]*)\]\(")
ID = re.compile(r"^\| *(?P<id>[A-Z]\d\d) *\|")


@dataclass(frozen=True)
class Fence:
    """A fenced block: the number of its first line, what indents it, its info string, and its lines."""

    line: int
    indent: str
    info: str
    body: tuple

    @property
    def language(self):
        words = self.info.strip("{} ").split()
        return words[0].lstrip(".") if words else ""

    @property
    def include(self):
        """The (file, section) that is its one line, or None."""
        found = len(self.body) == 1 and INCLUDE.match(self.body[0])
        return (found["file"], found["section"]) if found else None


def fences(text):
    """The fenced blocks of Markdown `text`, in order; an open one ends with the text."""
    lines = text.splitlines()
    number = 0
    while number < len(lines):
        opened = FENCE.match(lines[number])
        number += 1
        if not opened:
            continue
        first, body = number, []
        while number < len(lines):
            closed = FENCE.match(lines[number])
            number += 1
            if closed and closed["ticks"].startswith(opened["ticks"]) and not closed["info"].strip():
                break
            body.append(lines[number - 1].removeprefix(opened["indent"]))
        yield Fence(first, opened["indent"], opened["info"].strip(), tuple(body))


def front_matter(text):
    """The values between the `---` lines at the top of a page."""
    found = re.match(r"---\n(.*?)\n---\n", text, re.DOTALL)
    return yaml.safe_load(found[1]) or {} if found else {}


def pages():
    """The Markdown files of the site."""
    return sorted(DOCS.glob("**/*.md"))


def includes():
    """Every include of every page, as (page, fence, file, section)."""
    for page in pages():
        for fence in fences(page.read_text("utf-8")):
            if fence.include:
                yield page, fence, *fence.include


def diagrams():
    """Where each Mermaid text stands, as {text: (page, line)}."""
    return {
        "\n".join(fence.body): (page, fence.line)
        for page in pages()
        for fence in fences(page.read_text("utf-8"))
        if fence.language == "mermaid"
    }


def problems():
    """Every mistake in docs/ and snippets/ that can be seen without running or rendering."""
    known = {str(snippet): snippet for snippet in snippets()}
    for snippet in known.values():
        yield from snippet.problems()
    yield from orphan_outputs()
    for page in pages():
        yield from page_problems(page, known)
    yield from unused(known)
    yield from uncovered()
    yield from unlisted(known)


def page_problems(page, known):
    text = page.read_text("utf-8")
    lines, in_fence = text.splitlines(), set()
    for fence in fences(text):
        after = fence.line + len(fence.body) + 2
        in_fence |= set(range(fence.line, after))
        yield from fence_problems(page, fence, known)
        if "".join(lines[after - 1 : after]).strip():
            yield Problem(page, after, "text right after a fence", "leave an empty line between them")
    for number, line in enumerate(lines, 1):
        if number in in_fence:
            continue
        if "8<--" in line:
            yield Problem(page, number, "an include outside a fence", "put it into ``` { .python .run }")
        for image in IMAGE.finditer(line):
            if not image["text"].strip():
                yield Problem(page, number, "an image without a description", "say in [...] what it shows")


def fence_problems(page, fence, known):
    def problem(what, mend):
        return Problem(page, fence.line, what, mend)

    if ">" in fence.indent:
        yield problem("a fence in a quotation", "put it into an admonition: !!! note")
    if "hl_lines" in fence.info or "linenums" in fence.info:
        yield problem("a fence that counts lines, which drift", "show a named section instead")
    if fence.language == "mermaid":
        if not all(description("\n".join(fence.body))):
            yield problem("a diagram without a description", "add accTitle: … and accDescr: … to it")
        return
    if fence.language in PICTURES and 'title="' not in fence.info:
        yield problem("a diagram without a description", 'add title="…" to the fence')
    if fence.include:
        yield from include_problems(problem, *fence.include, known)
        if fence.include[0].endswith(".py") and ".run" not in fence.info.split():
            yield problem("an included snippet that is not shown as one", "write ``` { .python .run }")
        return
    if any("8<--" in line for line in fence.body):
        yield problem("an include that is not alone in its fence, or is misspelt",
                      'write one line: --8<-- "chapter/name.py" or "chapter/name.py:section"')
    elif fence.language == "python":
        yield problem("a Python program written in the page", "put it into snippets/ and include it")
    elif fence.language not in TEXTS | DRAWN:
        yield problem(f"a fence in an unknown language {fence.language!r}",
                      f"use one of {', '.join(sorted(TEXTS | DRAWN))}, or include a file of snippets/")


def include_problems(problem, file, section, known):
    if not (FOLDER / file).is_file():
        yield problem(f"include of {file}, which is not in snippets/", "correct the path or add the file")
        return
    if section is None:
        return
    if not re.fullmatch(r"[a-z_]\w*", section):
        yield problem(f"include of lines {section!r} of {file}, which drift", "name a section instead")
        return
    sections = known[file].sections if file in known else {}
    if section not in sections:
        there = ", ".join(sections) or "none"
        yield problem(f"section {section!r} not in snippets/{file} (it has: {there})",
                      "correct the name or add the section")


def unused(known):
    """Snippets, sections and other files of snippets/ that no page shows."""
    used = {(file, section) for _, _, file, section in includes()}
    files = {file for file, _ in used}
    for name, snippet in known.items():
        if name not in files:
            yield Problem(snippet.path, 1, "a snippet that no page shows", "include it in a page")
            continue
        for section, (first, _) in snippet.sections.items():
            if (name, section) not in used:
                yield Problem(snippet.path, first - 1, f"section {section!r} is never shown",
                              "include it in a page or remove its markers")


def unlisted(known):
    """Chapters of snippets without a page of claims."""
    for chapter in sorted({Path(name).parts[0] for name in known}):
        if CLAIMS.exists() and not (CLAIMS / f"{chapter}.md").exists():
            yield Problem(CLAIMS / "index.md", 1, f"chapter {chapter!r} has no page of claims",
                          f"add docs/claims/{chapter}.md, like the others")


def covers():
    """Which pages hold each topic of the notes: {id: [page, …]}."""
    found = {}
    for page in pages():
        for topic in front_matter(page.read_text("utf-8")).get("covers", []):
            found.setdefault(topic, []).append(page)
    return found


def uncovered():
    """Topics listed in "From the notes to the chapters" that no page covers, and the reverse."""
    if not NOTES.exists():
        return
    covered, listed = covers(), set()
    for path in sorted(NOTES.glob("*.md")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if row := ID.match(line):
                listed.add(row["id"])
                if row["id"] not in covered:
                    yield Problem(path, number, f"topic {row['id']} is on no page",
                                  f"add {row['id']} to `covers:` at the top of the page that holds it")
    for topic in sorted(set(covered) - listed):
        yield Problem(covered[topic][0], 1, f"covers {topic}, which is not in docs/notes/",
                      "correct it, or add a row there")


def where_shown():
    """The pages that show each snippet, {"request/wsgi_app.py": [Path, …]}, in the order of pages."""
    shown = {}
    for page, _, file, _ in includes():
        if file.endswith(".py") and page not in shown.setdefault(file, []):
            shown[file].append(page)
    return shown
