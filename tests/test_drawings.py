"""Pictures show what was recorded, and refuse what they cannot draw."""

import pytest
from bs4 import BeautifulSoup

from tools.drawings import growth, memory, onion, timeline

STATES = """b = a
    a -> list1
    b -> list1
    list1 = 1, dict1
    dict1 = list1
del a
    b -> list1
    list1 = 1, dict1
    dict1 = list1
"""


def drawn(svg):
    return BeautifulSoup(svg, "html.parser")


def test_memory_has_a_box_for_each_object_and_an_arrow_for_each_reference():
    picture = drawn(memory(STATES, "Two names"))
    assert [text.string for text in picture.select(".state")] == ["b = a", "del a"]
    assert len(picture.find_all("rect")) == 2 + 2
    assert len(picture.find_all("path")) == 4 + 3
    assert picture.title.string == "Two names" and picture.desc.string == STATES


def test_growth_has_a_line_for_each_column():
    picture = drawn(growth("items bubble sorted\n10 45 9\n100 4950 99\n", "Comparisons"))
    lines = {tuple(line["points"].split()) for line in picture.find_all("polyline")}
    assert len(lines) == 2
    assert {text.string for text in picture.find_all("text")} >= {"items", "bubble", "sorted", "10", "100"}
    (x, y), (last_x, last_y) = (map(float, point.split(",")) for point in min(lines, key=lambda line: line[0]))
    assert x < last_x and y > last_y  # more to the right, greater above


def test_onion_has_a_box_for_each_call():
    assert len(drawn(onion("outer\n  inner\n", "Calls")).find_all("rect")) == 2


def test_timeline_has_a_bar_from_each_event_to_the_next_of_its_row():
    picture = drawn(timeline("a: runs\nb: waits for a\na: ends\nb: runs\nb: ends\n\nnot drawn", "Two threads"))
    bars = [(bar["class"][0], float(bar["x"]), float(bar["width"])) for bar in picture.find_all("rect")]
    (_, start, twice), (_, _, waits), (_, last, once) = bars
    assert [state for state, *_ in bars] == ["runs", "waits", "runs"]
    assert twice == waits == pytest.approx(2 * once, abs=0.2) and last == pytest.approx(start + 3 * once, abs=0.3)
    timed = drawn(timeline("0 a: runs\n1 a: waits\n4 a: ends", "A clock"))
    assert [round(float(bar["width"]) / 48) for bar in timed.find_all("rect")] == [1, 3]


@pytest.mark.parametrize("draw, text, told", [
    (memory, "a = 1\n    a\n", "neither"),
    (memory, "a = 1\n    a -> int1\n", "no line of its own"),
    (growth, "items swaps\n10 0\n", "above 0"),
    (growth, "items swaps\n10\n", "as many"),
    (timeline, "a: jumps\n", "not 'name: runs'"),
    (timeline, "2 a: runs\n1 a: ends\n", "backwards"),
])
def test_what_cannot_be_drawn_is_refused(draw, text, told):
    with pytest.raises(ValueError, match=told):
        draw(text, "title")
