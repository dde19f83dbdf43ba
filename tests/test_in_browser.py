"""What the pages offer to run in the browser prints there what is recorded; what they do not offer, does not.

Node runs the Python that the pages load. Each program has a fresh interpreter, as in the page.
"""

import shutil
from subprocess import TimeoutExpired

import pytest
from conftest import missing

from tools import browser, bundle, claims
from tools.snippets import snippets


@pytest.fixture(scope="module")
def python():
    if not shutil.which("node"):
        missing("node", "apt install nodejs | brew install node")
    with bundle.Pyodide(bundle.folder()) as python:
        yield python


@pytest.mark.parametrize("snippet", [one for one in snippets() if browser.can_try(one)], ids=str)
def test_is_offered_if_it_runs(snippet, python, record_property):
    ran = browser.agrees(snippet, python)
    if problem := browser.problem(snippet, ran):
        pytest.fail(str(problem), pytrace=False)
    if ran:
        versions = browser.versions() | {"python": f"{browser.versions()['python']} in the browser"}
        record_property("verified", (str(snippet), claims.name(snippet, versions), claims.digest(snippet)))


def test_what_needs_more_than_a_browser_is_not_offered():
    names = {str(snippet) for snippet in snippets() if browser.can_try(snippet)}
    assert browser.offered() <= names


def test_a_wrong_offer_is_told():
    offered = next(one for one in snippets() if str(one) in browser.offered())
    told = str(browser.problem(offered, ran=False))
    assert told.startswith(f"snippets/{offered}:1: offered in the browser, where it prints something else; make record")
    assert browser.problem(offered, ran=True) is None


def test_no_run_sees_another(python):
    leave = "import os, builtins; os.environ['MARK'] = builtins.mark = 'left'; open('mark', 'w').close()"
    look = "import os, builtins; print(os.environ.get('MARK'), hasattr(builtins, 'mark'), os.path.exists('mark'))"
    assert python.run(leave, "leave.py", ["runtime"])["status"] == 0
    assert python.run(look, "look.py", ["runtime"])["stdout"] == "None False False\n"


ASYNC = """
import asyncio, time
async def tick(name, delay):
    for n in range(2):
        await asyncio.sleep(delay)
        print(name, n)
async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(tick("slow", 0.02))
        group.create_task(tick("fast", 0.01))
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 0.01)
    except TimeoutError:
        print("timeout")
    print(await asyncio.to_thread(lambda: "handed over"))
asyncio.run(main())
"""


def test_asyncio_runs_as_written(python):
    result = python.run(ASYNC, "ticks.py", ["runtime"])
    assert result["stderr"] == ""
    assert result["stdout"].splitlines() == ["fast 0", "slow 0", "fast 1", "slow 1", "timeout", "handed over"]


def test_an_error_is_told_as_by_python(python):
    result = python.run("def f():\n    1 / 0\n\nf()\n", "wrong.py", ["runtime"])
    assert result["status"] == 1 and result["stdout"] == ""
    assert 'File "wrong.py", line 2, in f' in result["stderr"]
    assert result["stderr"].endswith("ZeroDivisionError: division by zero\n")


def test_memory_has_a_limit(python):
    result = python.run("try:\n    bytearray(10**9)\nexcept MemoryError:\n    print('enough')", "much.py", ["runtime"])
    assert result["stdout"] == "enough\n"


def test_after_an_endless_program_the_next_one_runs(python):
    with pytest.raises(TimeoutExpired):
        python.run("while True: pass", "endless.py", ["runtime"], limit=5)
    assert python.run("print('next')", "next.py", ["runtime"])["stdout"] == "next\n"
