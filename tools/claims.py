"""The page of all claims, and the record of what has been verified on which versions."""

import hashlib
import json
import os

from tools.pages import DOCS, front_matter, where_shown
from tools.snippets import FOLDER, LIBRARIES, ROOT, snippets

VERIFIED = ROOT / ".cache" / "verified.json"
PLACE = "<!-- claims -->"


def digest(snippet):
    """What a verification is worth for: this program, what it imports of ours, its outputs."""
    content = hashlib.sha256(snippet.text.encode())
    for library in sorted(LIBRARIES & {name.partition(".")[0] for name in snippet.imports}):
        for path in sorted((FOLDER / library).rglob("*.py")):
            content.update(path.read_bytes())
    for tag, path in sorted(snippet.outputs.items()):
        content.update(f"\0{tag}\0{path.read_text('utf-8')}".encode())
    return content.hexdigest()[:16]


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
    uses_django = any(module.startswith(("django", "bookshop")) for module in snippet.imports)
    return versions["python"] + (f" (Django {versions['django']})" if uses_django else "")


def verified_on(snippet, known):
    """The versions on which this very program printed what is recorded, oldest first."""
    value = digest(snippet)
    versions = (name for name, seen in known.get(str(snippet), {}).items() if seen == value)
    return sorted(versions, key=lambda name: [int(part) for part in name.split()[0].split(".")])


def title(page):
    text = page.read_text("utf-8")
    heading = next((line[2:] for line in text.splitlines() if line.startswith("# ")), page.stem)
    return front_matter(text).get("title", heading).strip()


def fill(markdown, file):
    """Put the table of claims where `markdown` says <!-- claims -->."""
    known, shown = load(), where_shown()
    rows = ["| Claim | Page | Program | Verified on Python |", "|---|---|---|---|"]
    for snippet in snippets():
        links = [f"[{title(page)}]({page.relative_to(DOCS)})" for page in shown.get(str(snippet), [])]
        versions = ", ".join(verified_on(snippet, known)) or "not in this build"
        claim = snippet.claim.replace("|", "\\|")
        rows.append(f"| {claim} | {', '.join(links)} | `{snippet}` | {versions} |")
    return markdown.replace(PLACE, "\n".join(rows))
