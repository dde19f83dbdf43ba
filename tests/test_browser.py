"""In a real browser the built site is accessible, quiet, fast, and works in bad circumstances.

Nginx serves it below a path. Whatever page a test opens, a request to another origin, a request
that fails, a breach of the policy, or an error in the console fails the test.
"""

import json
import os
import re
import shutil
import statistics
import subprocess
from contextlib import ExitStack, contextmanager
from functools import cache

import pytest
from conftest import missing
from playwright.sync_api import expect, sync_playwright
from servers import nginx
from test_site import PREFIX, built  # noqa: F401, the fixture `site`
from tools.pages import DOCS
from tools.snippets import FOLDER, MARKER, ROOT

MODULES = ROOT / "tests/node_modules"
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
FLAGS.append("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")

LANDING, CLAIMS, NOWHERE = "", "claims/", "no/such/page/"
CHAPTER = "request/wsgi/"
PAGES = [  # the addresses of all pages, below that of the site
    f"{path.relative_to(DOCS).with_suffix('').as_posix()}/".removesuffix("index/")
    for path in sorted(DOCS.rglob("*.*"))
    if path.suffix in (".md", ".ipynb")
]
NARROW, MEDIUM, WIDE = ({"width": width, "height": 800} for width in (390, 768, 1280))
AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
SETTLED = "document.getAnimations().every(one => one.playState != 'running')"
TELL = """addEventListener('securitypolicyviolation', event =>
    console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))"""


@contextmanager
def serving(site):
    """Yields the address below which nginx serves the site, as a good host would."""
    config = f"""
        error_page 404 {PREFIX}404.html;
        gzip on;
        gzip_comp_level 9;
        gzip_types text/css text/javascript text/plain image/svg+xml;
        expires 10m;
        location ~ ^{PREFIX}assets/ {{ expires 1y; }}
    """
    with nginx(config) as web:
        shutil.copytree(site, web.folder / f"html{PREFIX}")
        yield web.url + PREFIX


@pytest.fixture(scope="module")
def web(site):  # noqa: F811
    with serving(site) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    if not CHROMIUM:
        missing("a browser", "apt install chromium | brew install --cask google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser, web):
    """A function that opens a page of the site; what goes wrong there fails the test."""
    complaints = []
    with ExitStack() as contexts:

        def visit(address, web=web, **options):
            options = {"viewport": WIDE, "reduced_motion": "reduce"} | options
            context = contexts.enter_context(browser.new_context(**options))
            context.add_init_script(TELL)
            page = context.new_page()
            watch(page, web, complaints)
            page.goto(web + address, wait_until="networkidle")
            return page

        yield visit
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


def watch(page, web, complaints):
    def on_request(request):
        if not request.url.startswith((web, "data:", "blob:")):
            complaints.append(f"{page.url} asks for {request.url}")

    def on_response(response):
        if response.status >= 400 and not response.request.is_navigation_request():
            complaints.append(f"{page.url} gets {response.status} for {response.url}")

    def on_console(message):
        if message.type in ("error", "warning") and "status of 404" not in message.text:
            complaints.append(f"{page.url} says {message.text}")

    page.on("request", on_request)
    page.on("response", on_response)
    page.on("console", on_console)
    page.on("requestfailed", lambda request: complaints.append(f"no answer: {request.url}"))
    page.on("pageerror", lambda error: complaints.append(f"{page.url} raises {error}"))


@cache
def axe():
    path = MODULES / "axe-core/axe.min.js"
    if not path.exists():
        missing("axe-core", "npm ci --prefix tests")
    return path.read_text("utf-8")


def violations(page, state):
    """What axe finds on the page as it is now, one line for each element."""
    page.wait_for_function(SETTLED)
    page.evaluate(axe())
    found = page.evaluate("options => axe.run(options)", AXE)["violations"]
    return [
        f"{state}: {rule['id']}: {node['target'][0]}: {' '.join(node['failureSummary'].split())}"
        for rule in found
        for node in rule["nodes"]
    ]


def turn_dark(page):
    page.get_by_title("Switch to dark mode").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def navigation(page):
    """The first link to another page of the navigation."""
    return page.locator(".md-nav--primary a.md-nav__link:not([href^='#'])").filter(visible=True).first


def search(page, words):
    page.keyboard.press("/")
    expect(page.locator("[data-md-component=search-query]")).to_be_focused()
    page.keyboard.type(words)
    found = page.locator("[data-md-component=search-result] a").first
    expect(found).to_be_visible()
    return found


def open_all(page):
    """Open every folded part and every tab, as a reader does; each must show something."""
    for summary in page.locator("article summary").all():
        summary.click()
        expect(summary.locator("xpath=following-sibling::*").first).to_be_visible()
    for tabs in page.locator("article .tabbed-set").all():
        for number, label in enumerate(tabs.locator("> .tabbed-labels > label").all()):
            label.click()
            expect(tabs.locator("> .tabbed-content > .tabbed-block").nth(number)).to_be_visible()


def page_with(site, part):
    """The address of the first page whose HTML holds `part`."""
    for address in PAGES:
        if part in (site / address / "index.html").read_text("utf-8"):
            return address
    pytest.skip(f"no page holds {part}")


def expect_none(problems):
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


@pytest.mark.parametrize("address", [*PAGES, NOWHERE])
def test_is_accessible_and_never_too_wide(address, visit):
    page = visit(address)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    problems = []
    for viewport in NARROW, MEDIUM, WIDE:
        page.set_viewport_size(viewport)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            problems.append(f"{viewport['width']} px: the page scrolls sideways")
    for scheme in "light", "dark":
        if scheme == "dark":
            turn_dark(page)
        for viewport in NARROW, WIDE:
            page.set_viewport_size(viewport)
            problems += violations(page, f"{scheme}, {viewport['width']} px")
    expect_none(problems)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_open_search_and_drawer_are_accessible(scheme, visit):
    page = visit(CHAPTER, color_scheme=scheme)
    problems = []
    for viewport in WIDE, NARROW:
        page.set_viewport_size(viewport)
        search(page, "wsgi")
        problems += violations(page, f"search open, {scheme}, {viewport['width']} px")
        page.keyboard.press("Escape")
    page.locator(".md-header [for=__drawer]").click()
    expect(navigation(page)).to_be_in_viewport()
    problems += violations(page, f"drawer open, {scheme}")
    expect_none(problems)


def test_search_finds_and_closes(visit):
    page = visit(LANDING)
    search(page, "wsgi")
    page.keyboard.press("Escape")
    expect(page.locator("[data-md-component=search-result] a").first).not_to_be_visible()
    search(page, " gateway").click()
    expect(page).to_have_url(re.compile(rf"{CHAPTER}\?h="))


STOP = """() => {
    const at = document.activeElement;
    const seen = one => {
        const {left, right, top, bottom} = one.getBoundingClientRect();
        return one.checkVisibility({opacityProperty: true, visibilityProperty: true})
            && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    };
    return {
        name: at.outerHTML.slice(0, 150).replace(/\\s+/g, " "),
        // the control of a tab or a switch is drawn by a label
        seen: [at, ...(at.labels ?? []), ...(at.type == "radio" ? [at.nextElementSibling] : [])].some(seen),
        search: at.matches("[data-md-component=search-query], [for=__search], [aria-controls*=search]"),
        content: !!at.closest("article"),
        drawer: at.matches("[for=__drawer], #__drawer, [aria-controls*=drawer]"),
        end: at == document.body,
    };
}"""


@pytest.mark.parametrize("viewport", [NARROW, WIDE], ids=["narrow", "wide"])
def test_keyboard_reaches_everything_that_is_seen(viewport, visit):
    page = visit(CHAPTER, viewport=viewport)
    stops = []
    while not stops or not stops[-1]["end"]:
        page.keyboard.press("Tab")
        page.wait_for_function(SETTLED)
        stops.append(page.evaluate(STOP))
    assert "Skip to content" in stops[0]["name"]
    needed = ["search", "content"] + (["drawer"] if viewport == NARROW else [])
    problems = [f"Tab never reaches the {part}" for part in needed if not any(s[part] for s in stops)]
    problems += [f"Tab reaches what is not seen: {s['name']}" for s in stops[:-1] if not s["seen"]]
    expect_none(problems)
    if viewport == NARROW:
        page.locator(".md-header [for=__drawer]").focus()
        page.keyboard.press("Enter")
        expect(navigation(page)).to_be_in_viewport()


def test_skip_link_leads_to_the_content(visit):
    page = visit(CHAPTER)
    for key in "Tab", "Enter", "Tab":
        page.keyboard.press(key)
    assert page.evaluate(STOP)["content"]


@pytest.mark.parametrize("part", ["<h1", "program-output", "diagram-drawing", "tabbed-set", "<details"])
def test_without_javascript_all_is_there(part, site, visit):  # noqa: F811
    page = visit(page_with(site, part), java_script_enabled=False)
    expect(navigation(page)).to_be_visible()
    open_all(page)
    hidden = page.eval_on_selector_all(
        "article :is(h1, h2, h3, p, li, pre, samp, svg, img, table)",
        """all => all.filter(one => !one.checkVisibility() && !one.closest('.tabbed-block'))
                      .map(one => one.outerHTML.slice(0, 150))""",
    )
    assert hidden == []


def test_without_a_network_an_open_page_works(site, visit):  # noqa: F811
    with serving(site) as web:
        page = visit(CHAPTER, web=web)
    open_all(page)
    turn_dark(page)
    search(page, "wsgi")


def test_copies_the_program_and_nothing_else(visit):
    page = visit(CHAPTER, permissions=["clipboard-read", "clipboard-write"])
    open_all(page)
    figures = page.locator("figure.program", has=page.locator("[data-snippet]"))
    for figure in figures.filter(has_not=page.locator(".program-claim"), visible=True).all():
        text = (FOLDER / figure.locator("[data-snippet]").get_attribute("data-snippet")).read_text("utf-8")
        lines = [line for line in text.splitlines() if not MARKER.match(line)]
        figure.get_by_role("button", name="Copy").click()
        assert page.evaluate("navigator.clipboard.readText()").splitlines() == lines


@pytest.mark.skipif("PYTEST_XDIST_WORKER" in os.environ, reason="measures time: runs alone, by --numprocesses=0")
@pytest.mark.parametrize("address", [LANDING, CHAPTER, CLAIMS], ids=["landing", "chapter", "claims"])
def test_lighthouse(address, web):
    if not CHROMIUM or not shutil.which("node") or not (MODULES / "lighthouse").exists():
        missing("lighthouse", "apt install chromium nodejs npm; npm ci --prefix tests")
    runs = [lighthouse(web + address) for _ in range(3)]
    worst = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
    problems = []
    for category, least in worst.items():
        scores = [100 * run["categories"][category]["score"] for run in runs]
        if statistics.median(scores) < least:
            audits = runs[-1]["audits"]
            parts = [audits[part["id"]] for part in runs[-1]["categories"][category]["auditRefs"]]
            low = [part["id"] for part in parts if (part["score"] if part["score"] is not None else 1) < 1]
            problems.append(f"{category} {scores}: {', '.join(low)}")
    expect_none(problems)


def lighthouse(address):
    """The report of Lighthouse on a page, as seen by a slow phone."""
    flags = " ".join(f"'{flag}'" if " " in flag else flag for flag in FLAGS)
    done = subprocess.run(
        ["node", MODULES / "lighthouse/cli/index.js", address, "--output=json", "--quiet"]
        + ["--no-enable-error-reporting", f"--chrome-flags={flags}"],
        env=os.environ | {"CHROME_PATH": CHROMIUM},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
