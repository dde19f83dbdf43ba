"""The page of all claims, and the record of what has been verified on which versions."""

import hashlib
import json
import os
import re
from collections import Counter
from functools import cache, lru_cache

from tools.pages import DOCS, front_matter, where_shown
from tools.snippets import FOLDER, LIBRARIES, ROOT, snippets

VERIFIED = ROOT / ".cache" / "verified.json"


def digest(snippet):
    """What a verification is worth for: this program, what it imports of ours, its outputs."""
    content = hashlib.sha256(snippet.text.encode())
    for library in sorted(LIBRARIES & {name.partition(".")[0] for name in snippet.imports}):
        content.update(library_text(library))
    for tag, path in sorted(snippet.outputs.items()):
        content.update(f"\0{tag}\0{path.read_text('utf-8')}".encode())
    return content.hexdigest()[:16]


@lru_cache
def library_text(name):
    """All programs of a library of ours, one after another."""
    return b"".join(path.read_bytes() for path in sorted((FOLDER / name).rglob("*.py")))


def load():
    """The verifications so far: {snippet: {"3.13 (Django 6.1)": digest}}."""
    return json.loads(VERIFIED.read_text("utf-8")) if VERIFIED.exists() else {}


def save(results):
    """Add `results`, an iterable of (snippet, versions, digest), to what is known."""
    known = load()
    for name, versions, value in results:
        known.setdefault(name, {})[versions] = value
    VERIFIED.parent.mkdir(exist_ok=True)
    part = VERIFIED.with_suffix(".part")
    part.write_text(json.dumps(known, indent=1, sort_keys=True), "utf-8")
    os.replace(part, VERIFIED)


def name(snippet, versions):
    """What to call `versions`, those of a run.Result, for this snippet."""
    return versions["python"] + (f" (Django {versions['django']})" if snippet.uses_django else "")


def verified_on(snippet, known):
    """The versions on which this very program printed what is recorded, oldest first."""
    value = digest(snippet)
    versions = (name for name, seen in known.get(str(snippet), {}).items() if seen == value)
    return sorted(versions, key=lambda name: minor(name.split()[0]))


def title(page):
    text = page.read_text("utf-8")
    heading = next((line[2:] for line in text.splitlines() if line.startswith("# ")), page.stem)
    return front_matter(text).get("title", heading).strip()


def fill(markdown):
    """Put in the claims of a chapter at <!-- claims chapter -->, a list of the chapters at <!-- claims -->,
    and how many claims there are at <!-- counts -->."""
    if "<!-- c" not in markdown:
        return markdown
    made = {"claims": chapters, "counts": counts}
    markdown = re.sub("<!-- (claims|counts) -->", lambda mark: made[mark[1]](verified()), markdown)
    return re.sub(r"<!-- claims (\w+) -->", lambda mark: tables(verified(), mark[1]), markdown)


@cache
def verified():
    """The versions on which each snippet is verified; `cache_clear` before a build, for files have changed."""
    library_text.cache_clear()
    known = load()
    return {snippet: verified_on(snippet, known) for snippet in snippets()}


def chapters(verified):
    """A Markdown list of the chapters that prove claims, with links to the pages beside this one."""
    found = Counter(snippet.path.parent.name for snippet in verified)
    names = sorted(found, key=lambda name: reading_order().find(f"{name}/index.md"))
    chapter = {name: title(DOCS / "claims" / f"{name}.md").removeprefix("Claims: ") for name in names}
    return "\n".join(f"- [{chapter[name]}]({name}.md): {found[name]} claims" for name in names)


def reading_order():
    return (ROOT / "mkdocs.yml").read_text("utf-8")  # its nav


def tables(verified, chapter):
    """Markdown tables of the claims of a chapter, one for each page; `verified` holds the versions by snippet."""
    shown, parts = where_shown(), []
    for page in sorted((DOCS / chapter).glob("*.md"), key=lambda page: reading_order().find(str(page.relative_to(DOCS)))):
        rows = []
        for snippet, versions in verified.items():
            if page in shown.get(str(snippet), []):
                claim, seen = snippet.claim.replace("|", "\\|"), ", ".join(versions) or "not in this build"
                rows.append(f"| {claim} | `{snippet}` | {seen} |")
        if rows:
            head = ["| Claim | Program | Verified on Python |", "|---|---|---|"]
            title_line = f"## [{title(page)}](../{page.relative_to(DOCS)})"
            parts += [title_line, '<div class="ledger" markdown="1">', "\n".join([*head, *rows]), "</div>"]
    return "\n\n".join(parts)


def counts(verified):
    """One paragraph that says how many claims there are, and how many this build has verified."""
    pythons = sorted({name.split()[0] for names in verified.values() for name in names}, key=minor)
    proved = sum(bool(names) for names in verified.values())
    tested = (
        f"The tests of this build ran {proved} of them, on Python {', '.join(pythons)}, and each printed "
        "exactly what its page shows."
        if proved
        else "No test has run before this build: `make test` runs them all."
    )
    return (
        f"{len(verified)} programs stand on these pages, each with one claim in its first line. {tested} "
        "A program that prints something else, leaves something behind, or stands on no page stops the build."
    )


def minor(version):
    return int(version.partition(".")[2])
