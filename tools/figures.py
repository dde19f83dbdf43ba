"""Turn a page's fences into figures: a program with its output, or a diagram."""

import hashlib
import re
from functools import wraps
from pathlib import Path

import jinja2
import pygments
from markupsafe import Markup
from pymdownx.superfences import SuperFencesException

from tools import browser, diagrams
from tools.drawings import PICTURES
from tools.snippets import HOW, ROOT, find

TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(ROOT / "theme" / "figures"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)
MACHINERY = Path(__file__).read_bytes()
WIDE = 36  # characters of output that fit a phone: longer lines scroll, and must take the focus
# Pixels of a drawing that can still be read when it is made to fit a phone; Mermaid's letters are larger.
PHONE, PHONE_MERMAID = 460, 510
SOURCES = "https://github.com/runnable-backend/runnable-backend/blob/main"


def fences(repo_url):
    """The `custom_fences` setting of pymdownx.superfences."""
    global SOURCES
    SOURCES = f"{repo_url.rstrip('/')}/blob/main"
    formats = {"python": program, "mermaid": mermaid, "text": text, "console": plain_code, "http": plain_code} | dict.fromkeys(PICTURES, picture)
    return [
        {"name": name, "class": name, "format": told(formatter), "validator": keep_options}
        for name, formatter in formats.items()
    ]


def told(formatter):
    """`formatter`, whose errors stop the build: others would turn its fence into plain code, unseen."""
    @wraps(formatter)
    def format(*arguments, **options):
        try:
            return formatter(*arguments, **options)
        except Exception as error:
            raise SuperFencesException(f"this fence cannot be drawn: {error!r}") from error

    return format


def keep_options(language, inputs, options, attrs, md):
    """Let a fence carry any name="value"."""
    options.update(inputs)
    return True


def highlight(source, language, md):
    """`source` as pymdownx.highlight would show it in a plain fence; kept between builds."""
    key = hashlib.sha256(MACHINERY + f"{pygments.__version__} {language} {source}".encode()).hexdigest()[:16]
    kept = ROOT / ".cache" / "highlighted" / f"{key}.html"
    if not kept.exists():
        fence = md.preprocessors["fenced_code_block"]
        fence.get_hl_settings()
        html = plain(fence.highlight(source, language, {}, md, classes=[], id_value="", attrs={}))
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(html, "utf-8")
    return Markup(kept.read_text("utf-8"))


def plain(html):
    """Highlighted code without the elements that our style does not colour: half of a page's.

    Material measures and watches every `pre > code`; a span between the two spares a page that.
    """
    html = re.sub(r'<span class="(?:n|nn|o|p|w)">([^<]*)</span>', r"\1", html)
    html = html.replace("<pre><span></span><code>", '<pre tabindex="0"><span><code>')
    return Markup(html.replace("</code></pre>", "</code></span></pre>"))


def program(source, language, class_name, options, md, classes=(), **rest):
    """A snippet, or one section of it, with all that belongs to it."""
    file, _, section = options["src"].partition(":")
    snippet = find(file)
    first, last = snippet.sections[section] if section else (None, None)
    return TEMPLATES.get_template("program.html").render(
        snippet=snippet,
        section=section,
        code=highlight(source, "python", md),
        whole=highlight(snippet.shown, "python", md) if section else "",
        source=f"{SOURCES}/snippets/{file}" + (f"#L{first}-L{last}" if section else ""),
        outputs=outputs(snippet),
        shows_output="quiet" not in classes,
        asks="ask" in classes,
        button=browser.button(snippet),
        why_not=browser.why_not(snippet),
        programs=[(need, HOW[need]) for need in snippet.words if need in HOW],
        group="--group servers " if any("uv sync" in HOW.get(need, "") for need in snippet.words) else "",
        key=f"{snippet.path.stem}-{section or 'all'}".replace("_", "-") + f"-{serial(md)}",
    )


def serial(md):
    """A number that differs for every figure of one page."""
    md.figures = getattr(md, "figures", 0) + 1
    return md.figures


def outputs(snippet):
    """The recorded outputs as (label, text, whether it is wide), the newest versions' first."""
    tags = {}
    for tag, path in snippet.outputs.items():
        tags.setdefault(path.read_text("utf-8").rstrip("\n"), []).append(tag)
    return [(label(same, snippet), printed, is_wide(printed)) for printed, same in tags.items()]


def label(same, snippet):
    """What to call the output recorded under the tags `same`; empty where `snippet` has no other."""
    others = [tag for tag in snippet.outputs if tag]
    if not others:
        return ""
    minors = [int(tag.rpartition(".")[2]) for tag in others if tag.startswith("python")]
    labels = {}
    for tag in same:
        if tag:
            package, version = re.match(r"([a-z]+)(.*)", tag).groups()
        elif minors:
            newest = max(minors) + 1
            older = [f"3.{minor}" for minor in range(snippet.python[1], newest) if minor not in minors]
            package, version = "python", f"{', '.join([*older, f'3.{newest}'])} and newer"
        else:
            lock = (ROOT / "uv.lock").read_text("utf-8")
            package, version = "django", max(re.findall(r'name = "django"\nversion = "(\d+\.\d+)', lock))
        labels.setdefault(package, []).append(version)
    return "; ".join(f"{package.title()} {', '.join(versions)}" for package, versions in labels.items())


def is_wide(printed):
    return any(len(line) > WIDE for line in printed.splitlines())


def text(source, language, class_name, options, md, classes=(), **rest):
    """Text that is no program: a recorded output, or lines of a protocol."""
    template = TEMPLATES.get_template("text.html")
    return template.render(text=source, wide=is_wide(source), source=options.get("src"))


def plain_code(source, language, class_name, options, md, **rest):
    return highlight(source, language, md)


def mermaid(source, language, class_name, options, md, **rest):
    drawing = diagrams.mermaid(source)
    if not drawing:  # a live preview draws it in a moment
        return TEMPLATES.get_template("text.html").render(text=source, wide=True)
    return figure(drawing, diagrams.description(source)[0], PHONE_MERMAID)


def picture(source, language, class_name, options, md, **rest):
    return figure(PICTURES[language](source, options["title"]), options["title"])


def figure(drawing, caption, phone=PHONE):
    wide = int(re.search(r' width="(\d+)"', drawing)[1]) > phone
    template = TEMPLATES.get_template("diagram.html")
    return template.render(drawing=Markup(drawing), caption=caption, wide=wide)
