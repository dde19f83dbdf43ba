"""What every lab does: say where it runs, take turns, keep the spread, draw.

    print(machine("django"))
    spread = quartiles(alternate({"a list": a_list, "a set": a_set}, size(400, small=40)))
    print(table(spread, "s"))
    display(bars(spread, "seconds for one call: median, and the middle half", "Two ways"))
    print(verdict("a set takes less time", spread["a set"], spread["a list"]))
"""

import io
import math
import os
import platform
import statistics
import time
from importlib.metadata import version

__all__ = ["alternate", "bars", "digits", "lines", "machine", "quartiles", "size", "table", "verdict"]


def size(full, small):
    """How much to measure: `small` where LAB_SMALL is set, as in the tests, which ask for no precision."""
    return small if os.environ.get("LAB_SMALL") else full


def machine(*packages):
    """Where this runs, with the versions of Python and of `packages`, as text."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    versions = "".join(f", {name} {version(name)}" for name in packages)
    return f"{python}{versions}; {platform.system()} {platform.machine()}, {os.cpu_count()} cores"


def alternate(ways, rounds, warm_up=1):
    """Call each of `ways`, {name: function}, once a round; return {name: [seconds, …]}.

    They take turns, so that a slow moment of the machine hits all of them. The first `warm_up`
    rounds fill caches and do not count.
    """
    seconds = {name: [] for name in ways}
    for turn in range(warm_up + rounds):
        for name, way in ways.items():
            started = time.perf_counter()
            way()
            if turn >= warm_up:
                seconds[name].append(time.perf_counter() - started)
    return seconds


def quartiles(samples):
    """{name: [number, …]} as {name: (lower quartile, median, upper quartile)}."""
    # sorted, for of equal numbers rounding may make the median the smallest
    return {name: tuple(sorted(statistics.quantiles(numbers, n=4))) for name, numbers in samples.items()}


def digits(number):
    """`number` as text, with three significant digits and no exponent."""
    places = 2 - math.floor(math.log10(abs(number))) if number else 0
    return f"{round(number, places):,.{max(places, 0)}f}"


def table(spread, unit=""):
    """`spread`, {name: (low, median, high)}, as lines of text."""
    rows = [(name, *map(digits, numbers)) for name, numbers in spread.items()]
    name_width, *widths = (max(map(len, column)) for column in zip(*rows))
    return "\n".join(
        f"{name:{name_width}}   median {median:>{widths[1]}} {unit}".rstrip()
        + f", half between {low:>{widths[0]}} and {high:>{widths[2]}}"
        for name, low, median, high in rows
    )


def verdict(prediction, less, more):
    """What the figures say of `prediction`, which is that `less` is below `more`.

    Each is (low, median, high) or one number.
    """
    (less_low, _, less_high), (more_low, _, more_high) = (
        one if isinstance(one, tuple) else (one, one, one) for one in (less, more)
    )
    if less_high < more_low:
        return f"Held: {prediction}."
    if more_high <= less_low:
        return f"Refuted: {prediction}."
    return f"Not decided, for the middle halves overlap: {prediction}."


def bars(spread, axis, title, log=False):
    """A bar for each median of `spread`, {name: (low, median, high)}, with a line from low to high."""
    figure, axes = canvas(title, 0.5 + 0.36 * len(spread))
    for row, (name, (low, median, high)) in enumerate(spread.items()):
        axes.barh(row, median, height=0.55)[0].set_gid(f"series-{row}")
        axes.errorbar(median, row, xerr=[[median - low], [high - median]], capsize=4, color="black")
        axes.annotate(digits(median), (high, row), xytext=(8, 0), textcoords="offset points", va="center")
    axes.set_yticks(range(len(spread)), spread)
    axes.invert_yaxis()
    if log:
        logarithmic(axes, "x")
    axes.set_xlabel(axis)
    described = "; ".join(f"{name} {median:.3g}" for name, (_, median, _) in spread.items())
    return drawing(figure, title, f"Bars of the medians: {described}")


def lines(xs, series, x_axis, y_axis, title, log=False):
    """A line for each of `series`, {name: [(low, median, high) for each of xs]}; its name stands at its end."""
    figure, axes = canvas(title, 2.6)
    if log:
        logarithmic(axes, "x", "y")
    for number, (name, spread) in enumerate(series.items()):
        lows, medians, highs = zip(*spread)
        axes.errorbar(xs, medians, yerr=[[m - l for m, l in zip(medians, lows)], [h - m for m, h in zip(medians, highs)]],
                      fmt="none", ecolor="black", elinewidth=0.8, capsize=2)
        axes.plot(xs, medians)[0].set_gid(f"line-{number}")
    axes.set_xticks(xs, [f"{x:,}" for x in xs])
    axes.set_xticks([], minor=True)
    axes.autoscale_view()
    free = -math.inf  # the lowest place for a name that hides none below it
    for end, name in sorted((spread[-1][1], name) for name, spread in series.items()):
        place = axes.transData.transform((xs[-1], end))[1] * 72 / figure.dpi
        free = max(place, free) + 11
        shift = (6, free - 11 - place)
        axes.annotate(name, (xs[-1], end), xytext=shift, textcoords="offset points", va="center")
    axes.set_xlabel(x_axis)
    axes.set_ylabel(y_axis)
    described = "; ".join(f"{name} from {spread[0][1]:.3g} to {spread[-1][1]:.3g}" for name, spread in series.items())
    return drawing(figure, title, f"Lines of the medians: {described}")


def logarithmic(axes, *names):
    """Make the axes called `names` logarithmic, and write their numbers out."""
    for name in names:
        axes.set(**{f"{name}scale": "log"})
        axis = getattr(axes, f"{name}axis")
        axis.set_major_formatter(lambda number, _: f"{number:,.9f}".rstrip("0").rstrip("."))
        axis.set_minor_formatter("")
        axis.get_major_locator().set_params(numticks=5)  # so that long numbers do not touch


def canvas(title, height):
    """An empty plot of a phone's width, without colours of its own, and its axes."""
    import matplotlib.pyplot as plt

    plt.rcParams |= {"svg.fonttype": "none", "figure.facecolor": "none", "axes.facecolor": "none"}
    figure, axes = plt.subplots(figsize=(3.6, height))
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_title(title, loc="left", pad=10)
    return figure, axes


def drawing(figure, title, description):
    """`figure` as an SVG that says what it shows, for IPython's display."""
    import matplotlib.pyplot as plt
    from IPython.display import SVG

    file = io.StringIO()
    metadata = {"Title": title, "Description": description, "Date": None}
    figure.savefig(file, format="svg", bbox_inches="tight", metadata=metadata)
    plt.close(figure)
    return SVG(file.getvalue())
