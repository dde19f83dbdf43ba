"""What all tests share: the runners of snippets, the record of results, loud skips."""

import os
import platform
import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools import claims  # noqa: E402
from tools.run import Runner  # noqa: E402

results, skipped = [], []


@pytest.fixture(scope="session")
def runner():
    """Returns the Runner for an interpreter, started once."""
    with ExitStack() as stack:
        started = {}

        def get(python):
            if python not in started:
                started[python] = stack.enter_context(Runner(python))
            return started[python]

        yield get


def missing(what, how):
    """Skip the running test because the machine lacks `what`; in CI that is an error."""
    reason = f"{what} is missing; get it with: {how}"
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def pytest_runtest_logreport(report):
    results.extend(value for name, value in report.user_properties if name == "verified")
    skipped.extend([report.longrepr[2].removeprefix("Skipped: ")] if report.skipped else [])


def pytest_sessionfinish(session):
    if os.environ.get("PYTEST_XDIST_WORKER"):
        return
    if results:
        claims.save({tuple(result) for result in results})
    if skipped and os.environ.get("CI"):
        session.exitstatus = 1


def pytest_terminal_summary(terminalreporter):
    for reason, times in Counter(skipped).most_common():
        terminalreporter.write_line(f"SKIPPED {times}: {reason}", yellow=True)
    if skipped and os.environ.get("CI"):
        terminalreporter.write_line("In CI nothing may be skipped.", red=True)


def pytest_report_header():
    return f"snippets run on CPython {platform.python_version()} and on those of .venvs/"
