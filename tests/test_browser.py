"""In a real browser the built site is accessible, quiet, fast, and works in bad circumstances.

Nginx serves it below a path. Whatever page a test opens, a request to another origin, a request
that fails, a breach of the policy, or an error in the console fails the test.
"""

import json
import os
import shlex
import shutil
import subprocess
from contextlib import ExitStack, contextmanager
from functools import cache

import pytest
from conftest import missing
from playwright.sync_api import expect, sync_playwright
from servers import nginx
from test_site import PREFIX, built, expect_none  # noqa: F401, `built` is the fixture `site`

from tools.pages import DOCS
from tools.snippets import FOLDER, MARKER, ROOT

MODULES = ROOT / "tests/node_modules"
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync "
    '--host-resolver-rules="MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"'
)

LANDING, CHAPTER, CLAIMS, NOWHERE = KINDS = "", "request/wsgi/", "claims/", "no/such/page/"
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
# What is far below the window has no real height yet, so axe would see it lie upon what follows.
ALL_LAID_OUT = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [sheet];
}"""
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
def chromium():
    if not CHROMIUM:
        missing("a browser", "apt install chromium | brew install --cask google-chrome")
    return CHROMIUM


@pytest.fixture(scope="module")
def browser(chromium):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=shlex.split(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def visit(browser, web):
    """A function that opens a page of the site; what goes wrong there fails the test."""
    complaints = []
    with ExitStack() as contexts:

        def visit(address, web=web, script="", **options):
            options = {"viewport": WIDE, "reduced_motion": "reduce"} | options
            context = contexts.enter_context(browser.new_context(**options))
            context.add_init_script(f"{TELL};{script}")
            page = context.new_page()
            watch(page, web, complaints)
            page.goto(web + address, wait_until="networkidle")
            return page

        yield visit
    expect_none(complaints)


def watch(page, web, complaints):
    def on_request(request):
        if not request.url.startswith((web, "data:", "blob:")):
            complaints.append(f"{page.url} asks for {request.url}")

    def on_response(response):
        if response.status >= 400 and not response.url.endswith(NOWHERE):
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
    page.evaluate(ALL_LAID_OUT)
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
    links = page.locator(".md-nav--primary a.md-nav__link:not([href^='#'])")
    return links.filter(visible=True).first


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


@pytest.mark.parametrize("address", [*PAGES, NOWHERE])
def test_is_accessible_and_never_too_wide(address, visit):
    page = visit(address)
    page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
    problems = []
    for viewport in NARROW, MEDIUM, WIDE:
        page.set_viewport_size(viewport)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            problems.append(f"{viewport['width']} px: the page scrolls sideways")
    states = 2 if address in KINDS else 1  # one page of each kind is tried in every state
    for scheme, viewports in {"light": [NARROW, WIDE], "dark": [WIDE, NARROW]}.items():
        if scheme == "dark":
            turn_dark(page)
        for viewport in viewports[:states]:
            page.set_viewport_size(viewport)
            problems += violations(page, f"{scheme}, {viewport['width']} px")
    expect_none(problems)


@pytest.mark.parametrize("viewport", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_open_search_is_accessible(scheme, viewport, visit):
    page = visit(CHAPTER, color_scheme=scheme, viewport=viewport)
    search(page, "wsgi")
    expect_none(violations(page, "search open"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_open_drawer_is_accessible(scheme, visit):
    page = visit(CHAPTER, color_scheme=scheme, viewport=NARROW)
    page.locator(".md-header [for=__drawer]").click()
    expect(navigation(page)).to_be_in_viewport()
    expect_none(violations(page, "drawer open"))


def test_search_leads_to_a_page(visit):
    page = visit(LANDING)
    search(page, "wsgi").click()
    expect(page.locator("article mark").first).to_have_text("WSGI", ignore_case=True)


def test_escape_closes_the_search(visit):
    page = visit(LANDING)
    found = search(page, "wsgi")
    page.keyboard.press("Escape")
    expect(found).not_to_be_visible()


STOP = """() => {
    const at = document.activeElement;
    const label = at.type == "radio" ? at.nextElementSibling : null;  // it draws the control
    const seen = one => {
        const {left, right, top, bottom} = one.getBoundingClientRect();
        return one.checkVisibility({opacityProperty: true, visibilityProperty: true})
            && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    };
    return {
        name: at.outerHTML.slice(0, 150).replace(/\\s+/g, " "),
        seen: [at, label, ...(at.labels ?? [])].some(one => one && seen(one)),
        search: at.matches("[data-md-component=search-query], [for=__search]"),
        content: !!at.closest("article"),
        drawer: at.matches("[for=__drawer]"),
        end: at == document.body,
    };
}"""


@pytest.mark.parametrize("viewport", [NARROW, WIDE], ids=["narrow", "wide"])
def test_keyboard_reaches_what_is_seen(viewport, visit):
    page = visit(CHAPTER, viewport=viewport)
    stops = []
    for _ in range(500):
        page.keyboard.press("Tab")
        page.wait_for_function(SETTLED)
        for _ in range(20):  # the page may have to scroll, or the search to open
            stop = page.evaluate(STOP)
            if stop["seen"] or stop["end"]:
                break
            page.wait_for_timeout(50)
        if stop["end"]:
            break
        stops.append(stop)
    assert "Skip to content" in stops[0]["name"]
    problems = [f"Tab reaches what is not seen: {one['name']}" for one in stops if not one["seen"]]
    for part in ["search", "content"] + (["drawer"] if viewport == NARROW else []):
        if not any(one[part] for one in stops):
            problems.append(f"Tab never reaches the {part}")
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


def test_without_javascript_navigation_is_there(visit):
    expect(navigation(visit(CHAPTER, java_script_enabled=False))).to_be_visible()


@pytest.mark.parametrize("part", ["program-output", 'class="diagram"', "tabbed-set", "<details"])
def test_without_javascript_all_is_there(part, site, visit):  # noqa: F811
    page = visit(page_with(site, part), java_script_enabled=False)
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
    parts = page.locator(".program-claim")  # what shows only a part of its file
    for figure in page.locator("figure.program[data-snippet]", has_not=parts).filter(visible=True).all():
        name = figure.get_attribute("data-snippet")
        lines = (FOLDER / name).read_text("utf-8").splitlines()
        figure.get_by_role("button", name="Copy").click()
        copied = page.evaluate("navigator.clipboard.readText()").splitlines()
        assert copied == [line for line in lines if not MARKER.match(line)]
    assert copied


BEST = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}


@pytest.mark.alone
@pytest.mark.parametrize("address", [LANDING, CHAPTER, CLAIMS])
def test_lighthouse(address, web, chromium):
    if not shutil.which("node") or not (MODULES / "lighthouse").exists():
        missing("lighthouse or its node", "apt install nodejs npm && npm ci --prefix tests")
    reports = [lighthouse(web + address) for _ in range(3)]
    problems = []
    for category, least in BEST.items():
        scores = [100 * report["categories"][category]["score"] for report in reports]
        if max(scores) < least:  # whatever else the machine does can only lower a score
            audits = [part["id"] for part in reports[0]["categories"][category]["auditRefs"]]
            low = [one for one in audits if reports[0]["audits"][one]["score"] not in (None, 1)]
            problems.append(f"{category} {scores}: {', '.join(low)}")
    expect_none(problems)


def lighthouse(address):
    """The report of Lighthouse on a page, as seen by a slow phone."""
    done = subprocess.run(
        ["node", MODULES / "lighthouse/cli/index.js", address, "--output=json", "--quiet"]
        + ["--no-enable-error-reporting", f"--chrome-flags={FLAGS}"],
        env=os.environ | {"CHROME_PATH": CHROMIUM},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
