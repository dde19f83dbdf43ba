"""Every lab runs, small, and finds the directions that it states; what its page shows is its own."""

import pytest

from tools import labs


def test_pages_are_of_their_sources():
    assert [str(problem) for problem in labs.problems()] == []


@pytest.mark.parametrize("source", labs.labs(), ids=lambda source: source.stem)
def test_runs_small(source, monkeypatch):
    monkeypatch.setenv("LAB_SMALL", "1")
    labs.run(source)
