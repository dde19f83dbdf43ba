"""The built site is valid, whole, light and strict, and needs nobody else's server.

Every test reads all pages and lists all that is wrong, as page:line: what.
"""

import base64
import fcntl
import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from bs4 import BeautifulSoup
from conftest import missing

from tools.snippets import ROOT

PREFIX = "/some/path/"  # the site may live below a path: the tests always put it there
SITE_URL = f"https://site.test{PREFIX}"
PAGE_WEIGHT, INDEX_WEIGHT = 80_000, 150_000  # bytes, compressed
ELEMENTS = 5_000

ABSOLUTE = re.compile(r"""(?:(?:https?|wss?):|(?<=["'`(=])|^)//[\w-]+(?:\.[\w-]+)+""")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
HARMLESS = {
    "http://www.w3.org",  # the names of SVG and the like
    "https://bit.ly",  # lunr's message about a query that it cannot read
}


@pytest.fixture(scope="session", name="site")
def built(tmp_path_factory):
    """The folder of the site, built once for all workers."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    with open(folder / "site.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "site").exists():
            done = subprocess.run(
                [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", folder / "building"],
                cwd=ROOT,
                env=os.environ | {"SITE_URL": SITE_URL, "NO_MKDOCS_2_WARNING": "1"},
                capture_output=True,
                text=True,
            )
            if done.returncode:
                pytest.fail(done.stderr, pytrace=False)
            (folder / "building").rename(folder / "site")
    return folder / "site"


class Page:
    """One built page: its name below the site, its address, its text, and its elements."""

    def __init__(self, site, path):
        self.name = path.relative_to(site).as_posix()
        self.text = path.read_text("utf-8")
        self.elements = BeautifulSoup(self.text, "html.parser")
        # 404.html is shown at any address that does not exist
        place = "no/such/page/" if self.name == "404.html" else self.name
        self.address = urljoin(SITE_URL, place.removesuffix("index.html"))

    def inline_scripts(self):
        """The texts of the scripts that run; a script element of another type is data."""
        runs = {None, "module", "text/javascript"}
        found = self.elements.find_all("script", src=False)
        return [script.get_text() for script in found if script.get("type") in runs]


@pytest.fixture(scope="module")
def pages(site):
    found = [Page(site, path) for path in sorted(site.rglob("*.html"))]
    assert len(found) > 3
    return found


def say(page, element, what):
    return f"{page.name}:{element.sourceline}: {what}"


def expect_none(problems):
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


def foreign(text):
    """The absolute addresses in `text` that are neither our own nor harmless."""
    found = [match[0] for match in ABSOLUTE.finditer(text)]
    return [one for one in found if one not in HARMLESS and not SITE_URL.startswith(one)]


def test_names_no_third_party(site, pages):
    problems = []
    for page in pages:
        for element in page.elements.find_all(True):
            to_click = element.name == "a" or element.get("rel") == ["canonical"]
            values = [
                value if isinstance(value, str) else " ".join(value)
                for name, value in element.attrs.items()
                if not (name == "href" and to_click) and not name.startswith("xmlns")
            ]
            values += [element.get_text()] if element.name in ("script", "style") else []
            problems += [say(page, element, one) for value in values for one in foreign(value)]
    for path in sorted(
        path for path in site.rglob("*.*") if path.suffix in (".css", ".js", ".mjs")
    ):
        text = COMMENT.sub("", path.read_text("utf-8"))
        problems += [f"{path.relative_to(site)}: {one}" for one in foreign(text)]
    expect_none(problems)


def test_policy_is_strict(pages):
    problems = []
    for page in pages:
        metas = page.elements.select('head > meta[http-equiv="Content-Security-Policy"]')
        if len(metas) != 1 or metas[0].find_previous(["script", "style", "link"]):
            problems.append(f"{page.name}: needs one policy, before all that it rules")
            continue
        directives = [part.split() for part in metas[0]["content"].split(";")]
        policy = {name: set(sources) for name, *sources in directives}
        digests = [hashlib.sha256(text.encode()).digest() for text in page.inline_scripts()]
        hashes = {f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests}
        scripts = hashes | {"'self'", "'wasm-unsafe-eval'"}  # the last one lets Pyodide compile
        allowed = {"script-src": scripts, "img-src": {"'self'", "data:"}}
        problems += [
            say(page, metas[0], f"{name} allows {source}")
            for name, sources in policy.items()
            for source in sources - allowed.get(name, {"'self'", "'none'"})
        ]
        lacks = hashes - policy.get("script-src", set())
        problems += [say(page, metas[0], f"script-src lacks {one}") for one in lacks]
        if policy.get("default-src") != {"'none'"} or not {"base-uri", "form-action"} <= set(
            policy
        ):
            problems.append(say(page, metas[0], "needs default-src 'none', base-uri, form-action"))
    expect_none(problems)


def test_no_inline_style_or_handler(pages):
    problems = []
    for page in pages:
        problems += [say(page, element, "a style element") for element in page.elements("style")]
        for element in page.elements.find_all(True):
            inline = [name for name in element.attrs if name == "style" or name.startswith("on")]
            problems += [say(page, element, f"{name} of {element.name}") for name in inline]
    expect_none(problems)


def test_html_is_valid(site):
    jar = ROOT / "tests/node_modules/vnu-jar/build/dist/vnu.jar"
    if not jar.exists():
        missing("vnu-jar", "npm ci --prefix tests")
    if not shutil.which("java"):
        missing("java", "apt install default-jre-headless | brew install openjdk")
    # Reading files it takes 'self' for nobody: test_browser.py sees what the policy really blocks.
    # Python-Markdown closes elements as XHTML does; that is allowed.
    ignored = ".*Content Security Policy.*|Trailing slash on void elements.*"
    options = ["--format", "json", "--skip-non-html", "--filterpattern", ignored]
    done = subprocess.run(["java", "-jar", jar, *options, site], capture_output=True, text=True)
    problems = [
        f"{one['url'].partition('/site/')[2]}:{one['lastLine']}: {one['message']}"
        for one in json.loads(done.stderr)["messages"]
    ]
    expect_none(problems)


def file_of(site, address):
    path = site / unquote(address.removeprefix(SITE_URL))
    return path / "index.html" if address.endswith("/") else path


def test_every_reference_resolves(site, pages):
    ids = {page.address: {one["id"] for one in page.elements.select("[id]")} for page in pages}
    problems = []
    for page in pages:
        for element in page.elements.select("[href], [src]"):
            reference = urljoin(page.address, element.get("href") or element.get("src"))
            target, anchor = urldefrag(reference)
            if not target.startswith(urljoin(SITE_URL, "/")):
                continue  # another site
            ours = target.startswith(SITE_URL) and file_of(site, target).is_file()
            if not ours and target != page.address:
                problems.append(say(page, element, f"{target} is not in the site"))
            elif anchor and unquote(anchor) not in ids.get(target, ()):
                problems.append(say(page, element, f"no #{anchor} in {target}"))
    expect_none(problems)


def test_is_light(site, pages):
    def weight(*paths):
        return sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths)

    problems = []
    for page in pages:
        parts = page.elements.select("script[src], link[rel=stylesheet], link[rel=modulepreload]")
        targets = {urljoin(page.address, part.get("src") or part.get("href")) for part in parts}
        loaded = [file_of(site, target) for target in targets]
        if (found := weight(site / page.name, *loaded)) > PAGE_WEIGHT:
            problems.append(f"{page.name}: weighs {found} bytes, compressed")
        if (found := len(page.elements.find_all(True))) > ELEMENTS:
            problems.append(f"{page.name}: has {found} elements")
    if (found := weight(site / "search/search_index.json")) > INDEX_WEIGHT:
        problems.append(f"the search index weighs {found} bytes, compressed")
    expect_none(problems)


@pytest.mark.parametrize(
    "selector",
    [
        "html[lang]:not([lang=''])",
        "head > title",
        "meta[name=description]:not([content=''])",
        "h1",
    ],
)
def test_every_page_has_one(selector, pages):
    assert [page.name for page in pages if len(page.elements.select(selector)) != 1] == []


def test_sitemap_lists_every_page(site, pages):
    listed = re.findall("<loc>(.*)</loc>", (site / "sitemap.xml").read_text("utf-8"))
    assert sorted(listed) == sorted(page.address for page in pages if page.name != "404.html")
