"""The MkDocs hook: refuses mistakes, binds pages to their snippets, and finishes the built pages."""

import base64
import hashlib
import logging
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

from mkdocs.exceptions import Abort

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # hooks are loaded by path: let them import tools.*

from tools import claims, figures, pages  # noqa: E402
from tools.snippets import Problem  # noqa: E402

log = logging.getLogger("mkdocs.hooks.runnable")
serving = False

BROKEN_LINK = re.compile(r"Doc file '(?P<page>[^']+)' contains an? .*?link '(?P<link>[^']+)'")
UNLISTED = re.compile(r"^  - (\S+)$", re.MULTILINE)


class Locate(logging.Filter):
    """Gives MkDocs's own warnings about links and navigation the file and the line."""

    def filter(self, record):
        message = record.getMessage()
        if found := BROKEN_LINK.search(message):
            path = pages.DOCS / found["page"]
            lines = path.read_text("utf-8").splitlines()
            line = next((n for n, text in enumerate(lines, 1) if found["link"] in text), 1)
            what = f"link {found['link']!r} leads nowhere"
            record.msg, record.args = str(Problem(path, line, what, "correct the path or the anchor")), ()
        elif "not included in the" in message:
            unlisted = [
                str(Problem(pages.DOCS / name, 1, "a page outside the navigation", "add it to nav in mkdocs.yml"))
                for name in UNLISTED.findall(message)
            ]
            record.msg, record.args = "\n".join(unlisted), ()
        return True


def on_startup(command, dirty):
    global serving
    serving = command == "serve"
    for name in ("pages", "nav"):
        logging.getLogger(f"mkdocs.structure.{name}").addFilter(Locate())


def on_config(config):
    superfences = config.mdx_configs.setdefault("pymdownx.superfences", {})
    superfences["custom_fences"] = figures.fences(config.repo_url)
    return config


def on_files(files, config):
    found = list(pages.problems())
    for problem in found:
        log.warning("%s", problem)
    if found and config.strict:
        raise Abort(f"{len(found)} to mend")


def on_page_markdown(markdown, page, config, files):
    if page.file.src_uri == "claims.md":
        markdown = claims.fill(markdown, page.file)
    return bind(markdown)


def bind(markdown):
    """Tell each fence that is one include which file that is; `figures` needs to know."""
    lines = markdown.splitlines()
    for fence in pages.fences(markdown):
        if not fence.include or not fence.include[0].endswith((".py", ".out")):
            continue
        file, section = fence.include
        source = f'src="{file}{":" + section if section else ""}"'
        line = lines[fence.line - 1]
        info = fence.info.strip("{} ") if fence.info.startswith("{") else f".{fence.info}"
        lines[fence.line - 1] = line[: line.rindex(fence.info)] + f"{{ {info} {source} }}"
    return "\n".join(lines)


class Inline(HTMLParser):
    """Collects a page's inline scripts and every address that a browser fetches by itself."""

    FETCHED = {"src", "srcset", "data", "poster", "action", "formaction", "background"}

    def __init__(self):
        super().__init__()
        self.scripts, self.addresses, self.in_script = [], [], False

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.in_script = tag == "script" and "src" not in values
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
        f"manifest-src 'self'; script-src 'self' {allowed}; style-src 'self'; worker-src 'self'; "
        "base-uri 'self'; form-action 'none'"
    )


def with_policy(html):
    seen = Inline()
    seen.feed(html)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(seen.scripts)}">'
    return html.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{meta}', 1)


def on_post_page(output, page, config):
    return output if serving else with_policy(output)  # the preview's reload script is inline


def on_post_template(output_content, template_name, config):
    if serving or not template_name.endswith(".html"):
        return output_content
    return with_policy(output_content)


THIRD_PARTY = re.compile(r"^(?:https?:)?//")
IN_STYLE = re.compile(r"(?:url\(|@import)\s*[\"']?((?:https?:)?//[^\"')\s]+)")
IN_SCRIPT = re.compile(r"([\"'`])((?:https?:)?//[a-z0-9-]+\.[a-z0-9.-]+/[^\"'`]*)\1")


def on_post_build(config):
    site = Path(config.site_dir)
    for path in site.glob("assets/**/*.map"):
        path.unlink()
    for path in site.glob("assets/javascripts/*.js"):
        # Material can fetch Mermaid, a polyfill and repository facts; we use none of these.
        path.write_text(IN_SCRIPT.sub(lambda found: found[0][0] * 2, path.read_text("utf-8")), "utf-8")
    for path in sorted(site.rglob("*")):
        for line, address in addresses(path, config.site_url):
            what = f"the built site names a third party, {address}"
            log.warning("%s", Problem(path, line, what, "serve it from docs/assets, or link it as <a>"))


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
