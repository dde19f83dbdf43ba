"""In a real browser a reader runs, changes and stops programs, under the site's strict policy."""

import re

import pytest
from playwright.sync_api import expect
from test_browser import NARROW, WIDE, browser, chromium, serving, violations, visit, web  # noqa: F401
from test_site import built, expect_none  # noqa: F401

QUIET = "language/names/", "language/names_assignment.py"  # its output is shown as a picture
VERSIONS = "cpython/", "cpython/identity_small_ints.py"  # differs in Python 3.15
PLAIN, DJANGO = ("request/wsgi/", "request/wsgi_app.py"), ("request/middleware/", "request/middleware_headers.py")
LONG = 60_000  # milliseconds that a loaded machine may take to start Python


class Figure:
    """One program on a page, and what a reader does with it."""

    def __init__(self, page, name):
        self.page, self.place = page, page.locator(f"figure.program[data-snippet='{name}']").first
        self.status, self.output = self.place.get_by_role("status"), self.place.locator(".program-yours")

    def press(self, name):
        self.place.get_by_role("button", name=name, exact=True).click()

    def run(self, ends="Ended"):
        self.press("Run")
        self.ends(ends)

    def ends(self, words):
        expect(self.status).to_contain_text(words, timeout=LONG)
        expect(self.place.get_by_role("button", name="Run", exact=True)).to_be_visible()

    def edit(self, text):
        """Replace the program, as if pasted."""
        if self.place.get_by_role("button", name="Edit", exact=True).is_visible():
            self.press("Edit")
        editor = self.place.get_by_role("textbox")
        editor.click()
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(text)


@pytest.fixture
def figure(visit):  # noqa: F811
    def open(address, name, **options):
        return Figure(visit(address, **options), name)

    return open


@pytest.mark.parametrize("address, name", [PLAIN, DJANGO, QUIET], ids=["plain", "django", "quiet"])
def test_prints_what_is_recorded(address, name, figure):
    program = figure(address, name)
    loaded = program.page.evaluate("performance.getEntriesByType('resource').map(one => one.name)")
    assert loaded and not [url for url in loaded if "/assets/python/" in url or "/assets/run/" in url]
    fetched = []
    program.page.on("request", lambda request: fetched.append(request.url))
    program.run()
    expect(program.status).to_contain_text("It printed what is recorded.")
    if name != QUIET[1]:
        expect(program.place.locator(".program-output").last).to_be_visible()  # the recorded one stays
    assert any(url.endswith("/pyodide.asm.wasm.bin") for url in fetched)
    fetched.clear()
    program.run()
    expect(program.status).to_contain_text("It printed what is recorded.")
    assert not [url for url in fetched if url.endswith(".bin")]


def test_names_the_version_whose_record_it_printed(figure):
    program = figure(*VERSIONS)
    program.run()
    expect(program.status).to_have_text(re.compile(r"It printed what is recorded for Python [\d., ]*3\.14\b"))


def test_runs_without_a_network_once_it_is_there(site, figure):  # noqa: F811
    with serving(site) as address:
        program = figure(*PLAIN, web=address)
        program.run()
    program.run()
    expect(program.status).to_contain_text("It printed what is recorded.")


def test_a_changed_program_runs_and_can_be_reset(figure):
    program = figure(*PLAIN)
    program.edit("print(6 * 7)\n")
    program.run()
    assert program.output.locator("samp").inner_text() == "42\n"
    expect(program.status).to_contain_text("something else than is recorded, as your program is another")
    program.press("Reset")
    program.run()
    expect(program.status).to_contain_text("It printed what is recorded.")


def test_a_traceback_leads_to_its_line(figure):
    program = figure(*PLAIN)
    program.edit("print('before')\n\n1 / 0\n")
    program.run("Ended with status 1")
    assert program.output.locator(".program-stdout").inner_text() == "before\n"
    assert "ZeroDivisionError" in program.output.locator(".program-stderr").inner_text()
    program.press('File "wsgi_app.py", line 3')
    expect(program.place.locator(".cm-activeLine, .cm-content:focus").first).to_be_visible()
    program.page.keyboard.insert_text("print('after')")
    program.run("Ended after")
    assert program.output.locator("samp").inner_text() == "before\nafter\n"


ENDLESS = {
    "loop": ("while True: pass", None),
    "print": ("while True: print('more and more')", "more than 100,000 characters"),
    "one line": ("print('x' * 10**7)", "more than 100,000 characters"),
    "memory": ("a = []\nwhile True: a.append(bytearray(10**6))", "Ended with status 1"),
    "sleep": ("import time\nprint('asleep', flush=True)\ntime.sleep(1000)", None),
}


@pytest.mark.parametrize("what", ENDLESS)
def test_the_page_never_freezes(what, figure):
    source, ends = ENDLESS[what]
    program = figure(*PLAIN)
    program.run()
    program.edit(source)
    program.page.evaluate("""() => {
        window.longest = 0;
        let last = performance.now();
        const beat = () => {
            const now = performance.now();
            [window.longest, last] = [Math.max(window.longest, now - last), now];
            setTimeout(beat, 10);
        };
        beat();
    }""")
    program.press("Run")
    if ends:
        program.ends(ends)
    else:
        expect(program.status).to_have_text(re.compile(r"Running, [1-9] s"), timeout=LONG)  # it is alive
        stopped = program.page.evaluate("""async () => {
            const pressed = performance.now();
            [...document.querySelectorAll('.program-start')].find(one => one.textContent == 'Stop').click();
            while (![...document.querySelectorAll('.program-status')].some(one => one.textContent == 'Stopped.'))
                await new Promise(resolve => setTimeout(resolve, 5));
            return performance.now() - pressed;
        }""")
        assert stopped < 1000
    assert program.page.evaluate("longest") < 1000
    if what == "sleep":
        assert program.output.locator("samp").inner_text() == "asleep\n"


@pytest.mark.parametrize("viewport", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_editor_and_output_are_accessible(scheme, viewport, figure):
    program = figure(*PLAIN, color_scheme=scheme, viewport=viewport)
    program.edit("# a comment\ndef double(n):\n    return 2 * n\n\nprint(double('a'))\n1 / 0\n")
    program.run()
    expect_none(violations(program.page, "editor and output open"))
    assert not program.page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_the_keyboard_is_enough(figure):
    program = figure(*PLAIN)
    program.place.get_by_role("button", name="Edit", exact=True).focus()
    program.page.keyboard.press("Enter")
    expect(program.place.get_by_role("textbox")).to_be_focused()
    program.page.keyboard.press("ControlOrMeta+a")
    program.page.keyboard.insert_text("print('typed')")
    program.page.keyboard.press("Escape")
    for key in "Shift+Tab", "Shift+Tab", "Shift+Tab", "Enter":  # Copy, Reset, Run
        program.page.keyboard.press(key)
    program.ends("Ended")
    assert program.output.locator("samp").inner_text() == "typed\n"


@pytest.mark.parametrize("lacking", ["WebAssembly", "DecompressionStream"])
def test_a_browser_that_lacks_something_gets_the_whole_page(lacking, figure):
    program = figure(*PLAIN, script=f"delete window.{lacking}")
    expect(program.place.get_by_role("button", name="Run", exact=True)).to_be_hidden()
    expect(program.place.locator(".program-output").first).to_be_visible()
    expect(program.place.locator(".program-command")).to_be_visible()


def test_without_javascript_nothing_of_it_shows(figure):
    program = figure(*PLAIN, java_script_enabled=False)
    expect(program.place.get_by_role("button", name="Run", exact=True)).to_be_hidden()
