"""What all tests share: the runners of snippets, the record of results, loud skips."""

import os
import platform
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools import claims  # noqa: E402
from tools.run import Runner  # noqa: E402

results = []


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
    reason = f"{what} is missing; {how}"
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def pytest_runtest_logreport(report):
    results.extend(value for name, value in report.user_properties if name == "verified")


def pytest_sessionfinish(session):
    if results and not os.environ.get("PYTEST_XDIST_WORKER"):
        claims.save({tuple(result) for result in results})


def pytest_report_header():
    return f"snippets run on CPython {platform.python_version()} and on those of .venvs/"
