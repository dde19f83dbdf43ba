"""Draw Mermaid diagrams at build time, as inline SVG that takes its colours from the site's style sheet."""

import hashlib
import os
import re
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

from tools.snippets import ROOT

CACHE = ROOT / ".cache" / "diagrams"
SVG = "http://www.w3.org/2000/svg"
REFERENCE = re.compile(r"url\(#([^)]+)\)|^#(.+)$")
KEPT_STYLES = {"text-anchor", "dominant-baseline"}
DROPPED = {"aria-roledescription", "name", "style"}
# Labels as SVG text, and boxes narrow enough for a phone.
SETTINGS = (
    '%%{init: {"htmlLabels": false, "flowchart": {"htmlLabels": false, "nodeSpacing": 30, '
    '"rankSpacing": 36}, "sequence": {"width": 110, "height": 40, "actorMargin": 20, '
    '"mirrorActors": false, "messageMargin": 30}}}%%\n'
)
COLOURS = {"fill", "stroke", "stroke-width", "font-family", "font-size", "font-weight"}

ElementTree.register_namespace("", SVG)


def description(source):
    """The title and the description of a Mermaid diagram, each "" where it is missing."""
    return tuple(
        found[1].strip() if (found := re.search(rf"^\s*{word}\s*:\s*(.+)$", source, re.M)) else ""
        for word in ("accTitle", "accDescr")
    )


def place(source):
    """Where the drawing of a Mermaid text is kept."""
    return CACHE / f"{hashlib.sha256((SETTINGS + source).encode()).hexdigest()[:12]}.svg"


def mermaid(source):
    """The inline SVG of a Mermaid text, or "" where it is not drawn (yet)."""
    return place(source).read_text("utf-8") if place(source).exists() else ""


def draw(sources):
    """Draw the Mermaid texts that are not drawn yet, on every core; return {text: error} of the others."""
    missing = [source for source in sources if not place(source).exists()]
    if not missing:
        return {}
    cores = min(len(missing), os.cpu_count())
    with ThreadPoolExecutor(cores) as pool:
        shares = list(pool.map(render, [missing[core::cores] for core in range(cores)]))
    CACHE.mkdir(parents=True, exist_ok=True)
    errors = {}
    for source, svg, error in chain(*shares):
        if error:
            errors[source] = error
        else:
            place(source).write_text(clean(svg.replace("my-svg", f"d{place(source).stem}")), "utf-8")
    return errors


def render(sources):
    """Let Mermaid draw each text, in a process of its own; return [(text, SVG, error), …]."""
    from mermaidx.engines.v8_engine import Engine, MermaidRenderError  # most builds find every diagram drawn

    engine, done = Engine(), []
    engine.start()
    for source in sources:
        try:
            done.append((source, engine.render_svg(SETTINGS + source, None, None, None), ""))
        except MermaidRenderError as error:
            done.append((source, "", " ".join(str(error).split())))
    engine.close()
    return done


def clean(svg):
    """Take the drawing program's colours, fonts and idle ids from `svg`: the page's style applies."""
    root = ElementTree.fromstring(svg)
    parents = {child: parent for parent in root.iter() for child in parent}
    for element in list(root.iter()):
        for declaration in element.get("style", "").split(";"):
            name, _, value = declaration.partition(":")
            if name.strip() in KEPT_STYLES:
                element.set(name.strip(), value.strip())
        for name in set(element.attrib):
            coloured = name in COLOURS and element.get(name) != "none"
            if name in DROPPED or coloured or name.startswith("data-"):
                del element.attrib[name]
        for name, value in element.items():
            element.set(name, re.sub(r"(\d+\.\d\d)\d+", r"\1", value))
        if element.tag == f"{{{SVG}}}style":
            parents[element].remove(element)
    while unused := [
        element
        for element in root.iter()
        if element.get("id") and element is not root and element.get("id") not in referenced(root)
    ]:
        for element in unused:
            if element.tag in (f"{{{SVG}}}marker", f"{{{SVG}}}symbol"):
                parents[element].remove(element)
            del element.attrib["id"]
    for element in reversed(list(root.iter())):
        if element.tag in (f"{{{SVG}}}defs", f"{{{SVG}}}g") and not len(element):
            parents[element].remove(element)
    left, top, width, height = (float(number) for number in root.get("viewBox").split())
    root.set("viewBox", f"{left:g} {top:g} {width:g} {height:g}")
    root.set("width", f"{width:.0f}")
    root.set("height", f"{height:.0f}")
    root.set("role", "img")
    return ElementTree.tostring(root, "unicode")


def referenced(root):
    """The ids that something in the drawing points to."""
    found = set((root.get("aria-labelledby", "") + " " + root.get("aria-describedby", "")).split())
    for element in root.iter():
        for value in element.attrib.values():
            if match := REFERENCE.search(value):
                found.add(match[1] or match[2])
    return found
