"""The MkDocs hook: refuses mistakes, binds pages to their snippets, and finishes the built pages."""

import logging
import re
import sys
from pathlib import Path
from threading import Thread

from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # hooks are loaded by path: let them import tools.*

from tools import browser, bundle, claims, diagrams, figures, finish, pages  # noqa: E402
from tools.snippets import Problem  # noqa: E402

log = logging.getLogger("mkdocs.hooks.runnable")
serving = False

BROKEN_LINK = re.compile(r"Doc file '(?P<page>[^']+)' contains an? .*?link '(?P<link>[^']+)'")
UNLISTED = re.compile(r"^  - (\S+)$", re.MULTILINE)


class Locate(logging.Filter):
    """Gives MkDocs's own warnings about links and navigation the file and the line."""

    def filter(self, record):
        message = record.getMessage()
        if found := BROKEN_LINK.search(message):
            path = pages.DOCS / found["page"]
            lines = path.read_text("utf-8").splitlines()
            line = next((n for n, text in enumerate(lines, 1) if found["link"] in text), 1)
            what = f"link {found['link']!r} leads nowhere"
            record.msg, record.args = str(Problem(path, line, what, "correct the path or the anchor")), ()
        elif "not included in the" in message:
            unlisted = [
                str(Problem(pages.DOCS / name, 1, "a page outside the navigation", "add it to nav in mkdocs.yml"))
                for name in UNLISTED.findall(message)
            ]
            record.msg, record.args = "\n".join(unlisted), ()
        return True


def on_startup(command, dirty):
    global serving
    serving = bundle.quick = command == "serve"
    for name in ("pages", "nav"):
        logging.getLogger(f"mkdocs.structure.{name}").addFilter(Locate())


def on_config(config):
    superfences = config.mdx_configs.setdefault("pymdownx.superfences", {})
    superfences["custom_fences"] = figures.fences(config.repo_url)
    return config


def draw():
    """Draw the diagrams of all pages; say which cannot be drawn."""
    found = pages.diagrams()
    for source, error in diagrams.draw(found).items():
        log.warning("%s", Problem(*found[source], f"a diagram that Mermaid cannot draw ({error})", "correct its text"))


def on_files(files, config):
    claims.verified.cache_clear()
    if not serving:
        draw()
    found = list(pages.problems())
    for problem in found:
        log.warning("%s", problem)
    if found and config.strict:
        raise Abort(f"{len(found)} to mend")
    for name, path in browser.files():
        files.append(File.generated(config, f"assets/{name}", abs_src_path=str(path)))


def on_page_markdown(markdown, page, config, files):
    return bind(claims.fill(markdown))


def bind(markdown):
    """Tell each fence that is one include which file that is; `figures` needs to know."""
    lines = markdown.splitlines()
    for fence in pages.fences(markdown):
        if not fence.include or not fence.include[0].endswith((".py", ".out")):
            continue
        file, section = fence.include
        source = f'src="{file}{":" + section if section else ""}"'
        line = lines[fence.line - 1]
        info = fence.info.strip("{} ") if fence.info.startswith("{") else f".{fence.info}"
        lines[fence.line - 1] = line[: line.rindex(fence.info)] + f"{{ {info} {source} }}"
    return "\n".join(lines)


def on_page_content(html, page, config, files):
    if not page.file.src_uri.endswith(".ipynb"):
        return html
    from tools import labs  # its libraries take a while to load

    name = page.file.src_uri.replace(".ipynb", ".py")
    return labs.light(html, f"{config.repo_url}/blob/main/docs/{name}")


def on_post_page(output, page, config):
    return output if serving else finish.page(output)


def on_post_template(output_content, template_name, config):
    is_page = template_name.endswith(".html") and not serving
    return finish.page(output_content) if is_page else output_content


def on_serve(server, config, builder):
    diagrams.CACHE.mkdir(parents=True, exist_ok=True)
    server.watch(str(diagrams.CACHE))  # a page is built again when its diagrams are drawn


@event_priority(100)  # before the search plugin writes its index
def on_post_build(config):
    index = config.plugins["material/search"].search_index
    index.entries = list(finish.searchable(index.entries))
    if serving:
        Thread(target=draw, daemon=True).start()
    else:
        for problem in finish.site(Path(config.site_dir), config.site_url):
            log.warning("%s", problem)
