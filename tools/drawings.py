"""Pictures drawn from what snippets printed, as inline SVG that the site's style sheet colours."""

import hashlib
import re
from html import escape
from math import ceil, log10

SVG = "http://www.w3.org/2000/svg"
LETTER = 7.3  # width of a letter, in pixels
ARROW = re.compile(r"(?P<name>.+?) -> (?P<box>\S+)$")
EVENT = re.compile(r"(?:(?P<time>\d+(?:\.\d+)?) )?(?P<name>[^:]+): (?P<state>runs|waits|ends)(?: (?P<words>.+))?$")
BOX = re.compile(r"(?P<box>\S+) = (?P<contents>.*)$")


def svg(kind, width, height, title, text, parts):
    """A drawing with a name, `title`, and as its description `text`, what it is drawn from."""
    key = kind + hashlib.sha256((title + text).encode()).hexdigest()[:8]
    return (
        f'<svg xmlns="{SVG}" class="{kind}" role="img" aria-labelledby="{key}t" aria-describedby="{key}d" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}">'
        f'<title id="{key}t">{escape(title)}</title><desc id="{key}d">{escape(text)}</desc>'
        + "".join(parts) + "</svg>"
    )


def onion(text, title):
    """Boxes within boxes, from an indented trace: each call holds what it called.

    `text` has a call a line, two spaces a level.
    """
    calls = [(len(line) - len(line.lstrip()), line.strip()) for line in text.splitlines() if line.strip()]
    unit, pad = 26, 7  # heights and widths, in pixels
    boxes, open_boxes, y = [], [], pad
    for depth, name in calls:
        while open_boxes and open_boxes[-1][0] >= depth:
            open_boxes.pop()[1]["bottom"] = (y := y + pad) - pad
        box = {"name": name, "level": len(open_boxes), "top": y}
        boxes.append(box)
        open_boxes.append((depth, box))
        y += unit
    while open_boxes:
        open_boxes.pop()[1]["bottom"] = (y := y + pad) - pad
    width = round(max(2 * (pad * box["level"] + 12) + LETTER * len(box["name"]) for box in boxes))
    parts = []
    for box in boxes:
        inset = box["level"] * pad
        height = max(box["bottom"] - box["top"] - 2, unit - 4)
        parts.append(
            f'<rect class="layer{box["level"] % 4}" x="{inset + 1}" y="{box["top"]}" rx="5" '
            f'width="{width - 2 * inset - 2}" height="{height}"/>'
            f'<text x="{inset + 12}" y="{box["top"] + 17}">{escape(box["name"])}</text>'
        )
    return svg("onion", width, y, title, text, parts)


def memory(text, title):
    """Names, objects and who refers to whom, a panel for each state of a program.

    `text` has a line for the caption of a state and, indented below it, `name -> object` for a name and
    `object = contents` for an object; an object whose label stands in the contents is referred to.
    """
    states = []
    for line in text.splitlines():
        if not line.startswith(" "):
            states.append((line, [], {}))
        elif found := BOX.match(line.strip()):
            states[-1][2][found["box"]] = found["contents"]
        elif found := ARROW.match(line.strip()):
            states[-1][1].append((found["name"], found["box"]))
        else:
            raise ValueError(f"neither 'name -> object' nor 'object = contents': {line.strip()!r}")
    for caption, names, boxes in states:
        for name, box in names:
            if box not in boxes:
                raise ValueError(f"{caption}: {name} refers to {box}, which has no line of its own")
    gap, high = 34, 38  # between columns, and of a box, in pixels
    left = LETTER * max((len(name) for _, names, _ in states for name, _ in names), default=0) + 8
    wide = LETTER * max(len(word) for _, _, boxes in states for item in boxes.items() for word in item) + 18
    parts, top, right = [], 0, 0
    for caption, names, boxes in states:
        points = {box: [word for word in re.findall(r"\w+", contents) if word in boxes] for box, contents in boxes.items()}
        column = columns(names, points)
        back = any(column[box] > column[other] for box in boxes for other in points[box])
        bends = any(column[box] == column[other] for box in boxes for other in points[box])
        row = high + (22 if back else 10)
        place, filled = {}, [0] * (max(column.values(), default=0) + 1)
        for box in sorted(boxes, key=lambda box: column[box]):
            place[box] = left + gap + column[box] * (wide + gap), top + 30 + row * filled[column[box]]
            filled[column[box]] += 1
        parts.append(f'<text class="state" x="0" y="{top + 16}">{escape(caption)}</text>')
        for number, name in enumerate(dict.fromkeys(name for name, _ in names)):
            parts.append(f'<text x="0" y="{top + 53 + 24 * number}">{escape(name)}</text>')
            for box in (box for other, box in names if other == name):
                x, y = place[box]
                parts.append(arrow(LETTER * len(name) + 4, top + 49 + 24 * number, x, y + high / 2))
        for box, contents in boxes.items():
            x, y = place[box]
            parts.insert(
                0,
                f'<rect x="{x:.0f}" y="{y}" rx="4" width="{wide:.0f}" height="{high}"/>'
                f'<text class="label" x="{x + 9:.0f}" y="{y + 14}">{escape(box)}</text>'
                f'<text x="{x + 9:.0f}" y="{y + 30}">{escape(contents)}</text>'
            )
            for other in dict.fromkeys(points[box]):
                parts.append(between(place[box], place[other], wide, high))
        right = max(right, left + len(filled) * (wide + gap) + (30 if bends else 2))
        top += 30 + max(row * max(filled), 24 * len(names) + 12) + 12
    return svg("memory", right, top - 12, title, text, parts)


def columns(names, points):
    """The column of each box, from 0: how many arrows away it is from a name."""
    found = dict.fromkeys((box for _, box in names), 0)
    queue = list(found)
    for box in [*queue, *points]:
        found.setdefault(box, 0)  # what no name leads to stands on the left, too
        queue = [box]
        for near in queue:
            for other in points[near]:
                if other not in found:
                    found[other] = found[near] + 1
                    queue.append(other)
    return found


def between(start, end, wide, high):
    """The arrow from one box to another: ahead, to the same column around the right, or back below."""
    (x, y), (to_x, to_y) = start, end
    if to_x > x:
        return arrow(x + wide, y + high / 2, to_x, to_y + high / 2)
    if to_x < x:
        x, y, to_x, to_y = x + wide / 2, y + high, to_x + wide / 2, to_y + high
        return path(f"M{x:.0f} {y:.0f}C{x:.0f} {y + 18:.0f} {to_x:.0f} {to_y + 22:.0f} {to_x:.0f} {to_y + 2:.0f}",
                    f"M{to_x - 5:.0f} {to_y + 9:.0f}L{to_x:.0f} {to_y + 1:.0f}L{to_x + 5:.0f} {to_y + 9:.0f}")
    x, y, to_y = x + wide, y + high / 2 + 6, to_y + high / 2 - 6
    return path(f"M{x:.0f} {y:.0f}C{x + 34:.0f} {y:.0f} {x + 34:.0f} {to_y:.0f} {x + 3:.0f} {to_y:.0f}",
                f"M{x + 9:.0f} {to_y - 5:.0f}L{x + 1:.0f} {to_y:.0f}L{x + 9:.0f} {to_y + 5:.0f}")


def arrow(x, y, to_x, to_y):
    middle = (x + to_x) / 2
    return path(f"M{x:.0f} {y:.0f}C{middle:.0f} {y:.0f} {middle:.0f} {to_y:.0f} {to_x - 3:.0f} {to_y:.0f}",
                f"M{to_x - 9:.0f} {to_y - 5:.0f}L{to_x - 1:.0f} {to_y:.0f}L{to_x - 9:.0f} {to_y + 5:.0f}")


def path(line, head):
    return f'<path d="{line}{head}"/>'


def growth(text, title):
    """Lines over two logarithmic axes, from a table of numbers.

    `text` has a line of headings and lines of numbers above 0; the first column is the x axis.
    """
    headings, *rows = (line.split() for line in text.splitlines())
    rows = [[float(number.replace(",", "")) for number in row] for row in rows]
    if min(map(min, rows)) <= 0 or {len(row) for row in rows} != {len(headings)}:
        raise ValueError("a table for logarithmic axes has numbers above 0, as many in each line as headings")
    low, high = (log10(pick(row[0] for row in rows)) for pick in (min, max))
    powers = range(ceil(log10(max(max(row[1:]) for row in rows))) + 1)
    left, top, width, height = 14 + LETTER * len(f"{10 ** powers[-1]:,}"), 12, 250, 200
    right = 20 + LETTER * max(map(len, headings[1:]))

    def x(number):
        return left + width * (log10(number) - low) / (high - low)

    def y(number):
        return top + height * (1 - log10(number) / powers[-1])

    parts = []
    for power in powers:
        at = y(10**power)
        parts.append(f'<path class="grid" d="M{left} {at:.1f}H{left + width}"/>'
                     f'<text class="tick" x="{left - 6}" y="{at + 4:.1f}" text-anchor="end">{10**power:,}</text>')
    for row in rows:
        parts.append(f'<text class="tick" x="{x(row[0]):.1f}" y="{top + height + 18}" text-anchor="middle">{row[0]:,.0f}</text>')
    parts.append(f'<text class="tick" x="{left + width / 2}" y="{top + height + 36}" text-anchor="middle">{escape(headings[0])}</text>')
    free = top + height + 12  # labels stand below each other
    ends = sorted(range(1, len(headings)), key=lambda column: rows[-1][column])
    for order, column in enumerate(ends):
        points = " ".join(f"{x(row[0]):.1f},{y(row[column]):.1f}" for row in rows)
        free = min(free - 14, y(rows[-1][column]) + 4)
        parts.append(f'<polyline class="line{order % 4}" points="{points}"/>'
                     f'<text x="{left + width + 8}" y="{free:.1f}">{escape(headings[column])}</text>')
    return svg("growth", left + width + right, top + height + 44, title, text, parts)


def timeline(text, title):
    """Who ran and who waited when: a row for each thread, task or process, from left to right.

    `text` has an event a line, `name: runs`, `name: waits` or `name: ends`, each with more words or
    none, in the order they happened; or `time name: runs` and so on, for a scale of time. An empty
    line ends it, and what follows is not drawn.
    """
    events = []
    for line in text.partition("\n\n")[0].splitlines():
        if not (found := EVENT.match(line)):
            raise ValueError(f"not 'name: runs', 'name: waits' or 'name: ends': {line!r}")
        events.append(found)
    timed = events[0]["time"] is not None
    times = [float(event["time"]) if timed else number for number, event in enumerate(events)]
    if times != sorted(times):
        raise ValueError("the times of the events go backwards")
    names = list(dict.fromkeys(event["name"] for event in events))
    end = times[-1] if timed else len(events) - 1
    row, high, left = 28, 18, LETTER * max(map(len, names)) + 10  # pixels
    width = min(440 - left, 48 * end) if end > times[0] else 48

    def x(time):
        return left + width * (time - times[0]) / ((end - times[0]) or 1)

    bottom, parts = row * len(names) + 4, []
    for number, name in enumerate(names):
        y = row * number + 6
        own = [(time, event) for time, event in zip(times, events) if event["name"] == name]
        parts.append(f'<text x="0" y="{y + 13}">{escape(name)}</text>'
                     f'<path class="grid" d="M{left:.1f} {y + high / 2}H{left + width:.1f}"/>')
        for (time, event), (until, _) in zip(own, [*own[1:], (end, None)]):
            if event["state"] == "ends" or until == time:
                continue
            start, wide = x(time), x(until) - x(time)
            parts.append(f'<rect class="{event["state"]}" x="{start:.1f}" y="{y}" width="{wide:.1f}" height="{high}" rx="2"/>')
            if (words := event["words"]) and LETTER * len(words) < wide - 6:
                parts.append(f'<text class="on-{event["state"]}" x="{start + 5:.1f}" y="{y + 13}">{escape(words)}</text>')
    ends = ((times[0], f"{times[0]:g}", "start"), (end, f"{end:g}", "end")) if timed else ((0, "in the order of events", "start"),)
    parts += [f'<text class="tick" x="{x(time):.1f}" y="{bottom + 14}" text-anchor="{anchor}">{words}</text>' for time, words, anchor in ends]
    return svg("timeline", max(left + width, left + 160) + 2, bottom + 20, title, text, parts)


PICTURES = {"onion": onion, "memory": memory, "growth": growth, "timeline": timeline}  # by the language of their fence
