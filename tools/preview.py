"""A second MkDocs hook, for the live preview: build only what an edit changed.

`mkdocs serve --dirty` skips a page that is older than what was built of it. Here a page counts as
changed when anything that it shows has changed, and the others keep their titles, contents, anchors
and entries in the search index.
"""

import logging
from pathlib import Path

from mkdocs.plugins import event_priority

from tools import claims, diagrams
from tools.pages import fences
from tools.snippets import FOLDER, ROOT, find

KEPT = ("markdown", "meta", "content", "toc", "_title_from_render", "present_anchor_ids")
active = False
made_of = {}  # what each page of this build is made of, by path
pages = []  # the files of the pages of this build
last = {}  # the last build by path: what the page was made of, the page, its search entries


def on_startup(command, dirty):
    global active
    active = command == "serve" and dirty
    # MkDocs warns of what is mended here.
    logging.getLogger("mkdocs.commands.build").addFilter(lambda record: "'dirty' build" not in record.getMessage())


def on_nav(nav, config, files):
    """Take up the pages that are as they were; let MkDocs build the others."""
    if not active:
        return
    looks = [ROOT / "mkdocs.yml", *FOLDER.glob("*.txt"), *sorted((ROOT / "theme").rglob("*"))]
    common = [path.stat().st_mtime_ns for path in looks]
    for file in files.documentation_pages():
        made_of[file.src_uri] = sources(Path(file.abs_src_path), common)
        before, page, _ = last.get(file.src_uri, (None, None, None))
        if made_of[file.src_uri] != before:
            Path(file.abs_dest_path).unlink(missing_ok=True)
            continue
        vars(file.page).update({name: vars(page)[name] for name in KEPT if name in vars(page)})
        file.page.links_to_anchors = {
            files.get_file_from_path(target.src_uri) or target: links
            for target, links in (page.links_to_anchors or {}).items()
        }


def sources(path, common):
    """What a page is made of: its text, and when each file that it shows was last changed."""
    if path.suffix != ".md":
        return path.stat().st_mtime_ns, common
    text = claims.fill(path.read_text("utf-8"))
    shown = {fence.include[0] for fence in fences(text) if fence.include}
    there = [name for name in shown if (FOLDER / name).exists()]
    files = [file for name in there for file in (FOLDER / name, *find(name).outputs.values())]
    drawn = [diagrams.place("\n".join(fence.body)).exists() for fence in fences(text) if fence.language == "mermaid"]
    return text, common, drawn, sorted((str(file), file.stat().st_mtime_ns) for file in files if file.exists())


def on_env(env, config, files):
    """Where a title has changed, every page names it: let MkDocs build them all."""
    if active:
        pages[:] = files.documentation_pages()
        titles = {file.src_uri: file.page.title for file in pages}
        if titles != {name: page.title for name, (_, page, _) in last.items()}:
            for file in pages:
                Path(file.abs_dest_path).unlink(missing_ok=True)


@event_priority(100)  # before the search plugin writes its index
def on_post_build(config):
    """Remember this build, and complete its search index with the pages that it left alone."""
    if not active:
        return
    search = config.plugins["material/search"]
    search.search_index_prev = None  # the plugin itself can keep them only if one page has changed
    found = {}
    for entry in search.search_index.entries:
        found.setdefault(entry["location"].partition("#")[0], []).append(entry)
    before = dict(last)
    last.clear()
    for file in pages:
        _, _, entries = before.get(file.src_uri, (None, None, []))
        entries = found.get(file.url.removeprefix("./"), entries)
        last[file.src_uri] = made_of[file.src_uri], file.page, entries
    search.search_index.entries = [entry for _, _, entries in last.values() for entry in entries]
