"""The last step of a build: a policy for every page, no third party, no weight that is not used."""

import base64
import hashlib
import re
from html import escape, unescape
from html.parser import HTMLParser

from tools.snippets import Problem

# What Material writes, and what is valid, or ours, in its place.
CORRECTIONS = [
    (re.compile(pattern, re.DOTALL), replacement)
    for pattern, replacement in [
        (r'<script src="([^"]*/bundle\.\w+\.min\.js)">', r'<script src="\1" defer>'),  # paint first
        (r'<link rel="stylesheet" href="[^"]*/palette\.\w+\.min\.css">', ""),  # ours replaces it
        (r'(<input class="md-toggle"[^>]* type="checkbox"[^>]*) autocomplete="off"', r"\1"),
        (r'(data-md-component="search" role="dialog")', r'\1 aria-label="Search"'),
        (r'(<nav class="md-nav" data-md-level="1") aria-labelledby="__nav_\w+_label"',
         r'\1 aria-label="Pages of this chapter"'),  # the label that it names holds an icon only
        # The table of contents of a section's first page has no box that its label could toggle.
        (r'\A(?!.*id="__toc")(.*)<label class="md-nav__title" for="__toc">(.*?)</label>',
         r'\1<span class="md-nav__title">\2</span>'),
    ]
]


SHOWN = 300  # characters of a section that the search index keeps
TAG = re.compile(r"<[^>]+>")


def searchable(entries):
    """What the search index keeps: of each section the title and the first words, of claims all.

    Every reader fetches it. The ledger of the notes and lists of sources say nothing that no page says.
    """
    for entry in entries:
        page, _, section = entry["location"].partition("#")
        if page.startswith("notes/") and page != "notes/" or section == "sources":
            continue
        text = unescape(" ".join(TAG.sub(" ", entry["text"]).split()))
        if len(text) > SHOWN and not page.startswith("claims/"):
            text = text[:SHOWN].rpartition(" ")[0] + " …"
        yield entry | {"text": escape(text, quote=False)}


class Inline(HTMLParser):
    """Collects a page's inline scripts and every address that a browser fetches by itself."""

    FETCHED = {"src", "srcset", "data", "poster", "action", "formaction", "background"}

    def __init__(self):
        super().__init__()
        self.scripts, self.addresses, self.in_script = [], [], False

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        is_data = values.get("type") == "application/json"
        self.in_script = tag == "script" and "src" not in values and not is_data
        self.scripts += [""] if self.in_script else []
        fetched = self.FETCHED | ({"href"} if tag != "a" and values.get("rel") != "canonical" else set())
        self.addresses += [value for name, value in attributes if name in fetched and value]

    def handle_endtag(self, tag):
        self.in_script = self.in_script and tag != "script"

    def handle_data(self, data):
        if self.in_script:
            self.scripts[-1] += data


def policy(scripts):
    """The Content-Security-Policy of a page with these inline scripts."""
    hashes = {base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in scripts}
    allowed = " ".join(sorted(f"'sha256-{value}'" for value in hashes))
    return (
        "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self' data:; "
        f"manifest-src 'self'; script-src 'self' 'wasm-unsafe-eval' {allowed}; style-src 'self'; worker-src 'self'; "
        "base-uri 'self'; form-action 'none'"
    )


def page(html):
    """One built page as it is published."""
    for pattern, replacement in CORRECTIONS:
        html = pattern.sub(replacement, html)
    parts = re.split(r"(<pre.*?</pre>)", html, flags=re.DOTALL)
    parts[::2] = [re.sub(r"\n\s+", "\n", part) for part in parts[::2]]  # the templates' indentation
    html = "".join(parts)
    seen = Inline()
    seen.feed(html)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(seen.scripts)}">'
    return html.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{meta}', 1)


THIRD_PARTY = re.compile(r"^(?:https?:)?//")
IN_STYLE = re.compile(r"(?:url\(|@import)\s*[\"']?((?:https?:)?//[^\"')\s]+)")
IN_SCRIPT = re.compile(r"([\"'`])((?:https?:)?//[a-z0-9-]+\.[a-z0-9.-]+/[^\"'`]*)\1")


def site(folder, own):
    """Finish the built site in `folder`, published at `own`; yields what is wrong with it."""
    for pattern in ("assets/**/*.map", "assets/stylesheets/palette.*", "assets/javascripts/lunr/**/*.js"):
        for path in folder.glob(pattern):
            path.unlink()
    for path in [*folder.glob("assets/javascripts/*.js"), *folder.glob("assets/python/*/*.js")]:
        # Material can fetch Mermaid, a polyfill and repository facts, and Pyodide itself; we use none of these.
        path.write_text(IN_SCRIPT.sub(lambda found: found[1] * 2, path.read_text("utf-8")), "utf-8")
    used = words(folder)
    credits = re.compile(r"\\3c !--.*?-->")  # inside icons that we do not show
    for path in folder.glob("assets/stylesheets/main.*.css"):
        css = credits.sub("", path.read_text("utf-8"))
        path.write_text(without_unused_values(prune(css, used)), "utf-8")
    for path in sorted(folder.rglob("*")):
        for line, address in addresses(path, own):
            what = f"the built site names a third party, {address}"
            yield Problem(path, line, what, "serve it from docs/assets, or link it as <a>")


def addresses(path, own):
    """The third-party addresses that a browser would fetch because of the built file `path`."""
    if path.suffix not in {".html", ".css", ".js"}:
        return
    text = path.read_text("utf-8")
    if path.suffix == ".html":
        seen = Inline()
        seen.feed(text)
        found = [address for address in seen.addresses if THIRD_PARTY.match(address)]
    else:
        matches = (IN_STYLE if path.suffix == ".css" else IN_SCRIPT).finditer(text)
        found = [match[match.lastindex] for match in matches]
    for address in found:
        if not address.startswith(own):
            yield text[: text.index(address)].count("\n") + 1, address


def words(folder):
    """Every name of a class: those of the pages, and any word of a script, which may add one."""
    found = set()
    for path in folder.rglob("*.html"):
        found |= set(" ".join(re.findall(r'class="([^"]*)"', path.read_text("utf-8"))).split())
    for path in folder.glob("assets/javascripts/*.js"):
        found |= set(re.findall(r"[a-zA-Z_][\w-]*", path.read_text("utf-8")))
    return found


def prune(css, used):
    """Minified `css` without the rules for classes that are not `used`, and for right to left."""
    kept, position = [], 0
    while (opened := css.find("{", position)) != -1:
        head, depth, end = css[position:opened], 1, opened + 1
        while depth:
            depth += {"{": 1, "}": -1}.get(css[end], 0)
            end += 1
        body = css[opened + 1 : end - 1]
        if head.startswith(("@media", "@supports")):
            body = prune(body, used)
        elif not head.startswith("@"):
            selectors = re.split(r",(?![^()]*\))", head)
            head = ",".join(
                selector for selector in selectors
                if "[dir=rtl]" not in selector
                and set(re.findall(r"\.(-?[a-zA-Z_][\w-]*)", re.sub(r"\\.", "", selector))) <= used
            )
        if head and body:
            kept.append(f"{head}{{{body}}}")
        position = end
    return "".join(kept)


def without_unused_values(css):
    """`css` without the custom properties that it never uses."""
    used = set(re.findall(r"var\((--[\w-]+)", css))
    return re.sub(
        r"(?<=[{;])(--[\w-]+):(?:\"[^\"]*\"|'[^']*'|url\([^)]*\)|[^;{}])*;?",
        lambda found: found[0] if found[1] in used else "",
        css,
    )
