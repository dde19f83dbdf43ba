"""The labs' library takes turns, keeps the spread, judges only what is clear, and draws what can be read."""

import re

import measure
import pytest


def test_small_where_asked_for(monkeypatch):
    monkeypatch.delenv("LAB_SMALL", raising=False)
    assert measure.size(400, small=40) == 400
    monkeypatch.setenv("LAB_SMALL", "1")
    assert measure.size(400, small=40) == 40


def test_ways_take_turns_and_the_first_rounds_do_not_count():
    calls = []
    seconds = measure.alternate({"a": lambda: calls.append("a"), "b": lambda: calls.append("b")}, 3, warm_up=2)
    assert calls == ["a", "b"] * 5
    assert [len(times) for times in seconds.values()] == [3, 3]


def test_quartiles():
    assert measure.quartiles({"a": [3, 1, 2]}) == {"a": (1, 2, 3)}
    low, median, high = measure.quartiles({"a": [0.847, 0.847]})["a"]  # rounding must not put them out of order
    assert low <= median <= high


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (0.012345, "0.0123"), (1.5, "1.50"), (9.999, "10.00"), (42, "42.0"), (1234, "1,230"), (2.5e6, "2,500,000")],
)
def test_digits(number, text):
    assert measure.digits(number) == text


def test_table_stands_in_columns():
    assert measure.table({"a list": (1, 20, 300), "set": (0.5, 1, 2)}, "ms") == (
        "a list   median 20.0 ms, half between  1.00 and  300\n"
        "set      median 1.00 ms, half between 0.500 and 2.00"
    )


@pytest.mark.parametrize(
    ("less", "more", "word"),
    [
        ((1, 2, 3), (4, 5, 6), "Held"),
        ((4, 5, 6), (1, 2, 3), "Refuted"),
        ((1, 2, 4), (3, 5, 6), "Not decided, for the middle halves overlap"),
        ((1, 2, 3), 3.5, "Held"),
        (1, (0.5, 1.5, 2), "Not decided, for the middle halves overlap"),
    ],
)
def test_verdict(less, more, word):
    assert measure.verdict("a set takes less", less, more) == f"{word}: a set takes less."


def test_bars_say_their_numbers():
    svg = measure.bars({"a < b": (1, 2, 3), "c": (10, 20, 40)}, "seconds", "Two ways", log=True).data
    assert "a &lt; b" in svg and ">2.00<" in svg and ">20.0<" in svg
    assert "Bars of the medians: a &lt; b 2; c 20" in svg
    assert 'id="series-0"' in svg and 'id="series-1"' in svg


def test_names_at_the_ends_of_lines_do_not_hide_each_other():
    same = [(1, 1, 1), (2, 2, 2)]
    svg = measure.lines([1, 2], {"bubble": same, "quick": same, "sorted()": same}, "items", "seconds", "Lines").data
    places = re.findall(r' y="([\d.]+)"[^>]*>(?:bubble|quick|sorted\(\))<', svg)
    assert len(places) == 3
    heights = sorted(map(float, places))
    assert all(below - above > 10 for above, below in zip(heights, heights[1:]))
