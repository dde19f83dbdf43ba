"""Measure the site and its tests, and print one table: `python -m tools.bench`.

Times are seconds of wall clock on this machine; weights are kilobytes (1,000 bytes), gzipped.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.request import urlopen

from servers import HOW, free_port

from tools.pages import pages
from tools.run import Runner
from tools.snippets import ROOT, snippets

PARTS = ["docs", "snippets", "theme", "tools", "mkdocs.yml", "uv.lock"]
GROWTH = (1, 4, 10)


def seconds(action, *arguments):
    started = time.perf_counter()
    result = action(*arguments)
    return time.perf_counter() - started, result


def mkdocs(folder, *words):
    """The command line and the keywords that run mkdocs in a copy of the tree."""
    environment = os.environ | {"PYTHONPATH": f"{folder}:{folder}/snippets", "NO_MKDOCS_2_WARNING": "1"}
    return [sys.executable, "-m", "mkdocs", *words], {"cwd": folder, "env": environment}


def build(folder):
    command, where = mkdocs(folder, "build", "--quiet")
    subprocess.run(command, check=True, **where)


def copy(folder, times=1):
    """Copy the tree into `folder`, its chapters `times` over under new names."""
    for part in PARTS:
        take = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        take(ROOT / part, folder / part)
    nav = []
    for number in range(2, times + 1):
        for part in ("docs", "snippets"):
            shutil.copytree(folder / part / "request", folder / part / f"request{number}")
        for page in sorted(folder.glob(f"docs/request{number}/*.md")):
            page.write_text(page.read_text("utf-8").replace('8<-- "request/', f'8<-- "request{number}/'), "utf-8")
            nav.append(f"  - request{number}/{page.name}\n")
    settings = folder / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("nav:\n", "nav:\n" + "".join(nav)), "utf-8")


def run_all(chosen):
    """Run snippets in parallel, as the tests do; return the sum of the programs' own seconds."""
    with Runner() as runner, ThreadPoolExecutor(os.cpu_count()) as pool:
        return sum(result.seconds for result in pool.map(runner.run, chosen))


def rebuild(folder):
    """Seconds from saving a page until the live preview serves it."""
    port = free_port()
    command, where = mkdocs(folder, "serve", "--quiet", "--dirty", "--livereload", "--dev-addr", f"localhost:{port}")
    page, address = folder / "docs/request/wsgi.md", f"http://localhost:{port}/"
    path = "/" + re.search(r'site_url:.*"https?://[^/]+/(.*)"', (folder / "mkdocs.yml").read_text())[1]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL, **where)
    try:
        first, _ = seconds(wait_for, f"{address.rstrip('/')}{path}", "</html>")
        page.write_text(page.read_text("utf-8") + "\n\nSaved a moment ago.\n", "utf-8")
        edited, _ = seconds(wait_for, f"{address.rstrip('/')}{path}request/wsgi/", "Saved a moment ago")
    finally:
        server.terminate()
        server.wait()
    return first, edited


def wait_for(address, text):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            if text in urlopen(address).read().decode():
                return
        except OSError:
            pass
        time.sleep(0.02)
    raise TimeoutError(f"{address} never said {text!r}")


def weights(site):
    """The kilobytes of HTML, CSS and JavaScript that each page loads, by page."""
    found = {}
    for page in sorted(site.glob("**/index.html")):
        html = page.read_text("utf-8")
        loaded = re.findall(r'<(?:link rel="stylesheet" href|script[^>]* src)="([^"]+)"', html)
        files = [page, *((page.parent / name).resolve() for name in loaded)]
        size = sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)
        found[page.parent.relative_to(site).as_posix()] = size / 1000
    return found


def main():
    small = [snippet for snippet in snippets() if not snippet.needs & set(HOW)]
    rows = [("pages", len(pages())), ("snippets", len(snippets()))]
    rows.append(("claims", len({snippet.claim for snippet in snippets()})))
    took, own = seconds(run_all, snippets())
    rows += [("all snippets", took), ("  the programs' own time", own)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "once")
        folder.mkdir()
        copy(folder)
        rows.append(("build, cold", seconds(build, folder)[0]))
        rows.append(("build, warm", seconds(build, folder)[0]))
        first, edited = rebuild(folder)
        rows += [("live preview, first page", first), ("live preview, after an edit", edited)]
        site = folder / "site"
        rows += [(f"KB {page}", weight) for page, weight in weights(site).items()]
        index = gzip.compress((site / "search/search_index.json").read_bytes(), 9)
        rows.append(("KB search index", len(index) / 1000))
        for times in GROWTH:
            folder = Path(name, f"times{times}")
            folder.mkdir()
            copy(folder, times)
            shutil.copytree(Path(name, "once/.cache"), folder / ".cache")
            rows.append((f"build, {times}x content", seconds(build, folder)[0]))
            took, own = seconds(run_all, small * times)
            rows.append((f"snippets without servers, {times}x", took))
            rows.append((f"  the programs' own time, {times}x", own))
    for label, value in rows:
        print(f"{label:40} {value:10.2f}" if isinstance(value, float) else f"{label:40} {value:10}")


if __name__ == "__main__":
    main()
