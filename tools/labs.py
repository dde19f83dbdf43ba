"""Labs: measured experiments, written as percent-format Python, executed, and shown as pages."""

import hashlib
import re
import sys
import tempfile
from base64 import b64decode

import jupytext
import nbformat
from bs4 import BeautifulSoup
from markupsafe import Markup
from nbclient import NotebookClient

from tools import diagrams
from tools.figures import TEMPLATES, plain
from tools.snippets import ROOT, Problem

FOLDER = ROOT / "docs" / "labs"
SHOWN = {"stream", "display_data"}
SOURCE = re.compile(r"(?!\w+:)([^#]+?)(?:(?<![^/])index)?\.(?:md|ipynb)(#.*)?")


def labs():
    """The source files of the labs."""
    return sorted(FOLDER.glob("*.py"))


def run(source):
    """Execute one lab in an empty folder and return its notebook, without what changes idly."""
    notebook = jupytext.read(source)
    with tempfile.TemporaryDirectory() as folder:
        resources = {"metadata": {"path": folder}}
        NotebookClient(notebook, kernel_name="python3", timeout=600, startup_timeout=300, resources=resources).execute()
    description = notebook.metadata.get("description", "")
    notebook.metadata = {"description": description, "language_info": {"name": "python"}}
    for number, cell in enumerate(notebook.cells):
        cell.id, cell.metadata = f"cell-{number}", {}
        for output in cell.get("outputs", []):
            assert output.output_type in SHOWN, f"{source}: {output.output_type} output is not shown"
    return notebook


def problems():
    """Labs whose executed notebook is missing or is of another source."""
    for source in labs():
        executed = source.with_suffix(".ipynb")
        mend = f"make labs only={source.stem}"
        if not executed.exists():
            yield Problem(source, 1, "a lab that was never executed", mend)
        elif cells(nbformat.read(executed, 4)) != cells(jupytext.read(source)):
            yield Problem(executed, 1, "executed from another source", mend)


def cells(notebook):
    return [(cell.cell_type, cell.source) for cell in notebook.cells]


def light(html, source):
    """What mkdocs-jupyter made of a notebook, without its scripts, styles and prompts.

    `source` is the address of the lab's program on the code host.
    """
    soup = BeautifulSoup(html, "html.parser")
    template = TEMPLATES.get_template("lab.html")
    parts = []
    for link in soup.select("a[href]"):
        if match := SOURCE.fullmatch(link["href"]):  # to a page's source, as in the pages in Markdown
            link["href"] = f"../{match[1]}/{match[2] or ''}".replace("//", "/")
    for cell in soup.select(".jp-Cell[id]"):
        if rendered := cell.select_one(".jp-RenderedMarkdown"):
            parts.append(rendered.decode_contents().replace("anchor-link", "headerlink"))
            continue
        printed = [pre.get_text().rstrip("\n") for pre in cell.select(".jp-OutputArea pre")]
        images = cell.select('.jp-OutputArea img[src^="data:image/svg+xml;base64,"]')
        drawings = [plot(b64decode(image["src"].partition(",")[2]).decode()) for image in images]
        code = cell.select_one(".jp-InputArea pre").decode_contents().removeprefix("<span></span>")
        code = plain(f"<pre><span></span><code>{code.rstrip()}</code></pre>")
        parts.append(template.render(code=code, printed=printed, drawings=drawings, source=source))
    return "\n".join(parts)


def plot(svg):
    """A plot of matplotlib's in our colours and type, with its title and description.

    What it fills and strokes is marked by classes of these names, a series (set_gid("series-0") for bars, "line-0" for lines) too.
    """
    title, description = (
        re.search(rf"<dc:{name}>\s*(.*?)\s*</dc:{name}>", svg, re.DOTALL)[1]
        for name in ("title", "description")
    )
    key = "p" + hashlib.sha256(svg.encode()).hexdigest()[:8]  # an id begins with a letter
    svg = re.sub(r"<(metadata|title)>.*?</\1>", "", svg, flags=re.DOTALL)
    svg = svg.replace("xlink:href", "href").replace('xmlns:xlink="http://www.w3.org/1999/xlink"', "")
    svg = re.sub(r'id="((?:series|line)-\d+)"', r'class="\1"', svg)
    svg = re.sub(r'style="([^"]*)"', painted, svg)
    svg = re.sub(r'(id="|url\(#|href="#)', rf"\g<1>{key}-", svg)
    names = f'<title id="{key}-t">{title}</title><desc id="{key}-d">{description}</desc>'
    open_tag = rf'\1 aria-labelledby="{key}-t" aria-describedby="{key}-d">{names}'
    return Markup(diagrams.clean(re.sub(r"(<svg[^>]*)>", open_tag, svg, count=1))), title


def painted(style):
    """Say by classes what a style attribute paints, for `clean` will drop it."""
    names = [name for name in ("fill", "stroke") if f"{name}: #" in style[1]]
    return f'class="{" ".join(names)}" {style[0]}' if names else style[0]


def main(names):
    for source in labs():
        if not names or source.stem in names:
            print(f"{source.stem}: executing", flush=True)
            nbformat.write(run(source), source.with_suffix(".ipynb"))


if __name__ == "__main__":
    main(sys.argv[1:])
