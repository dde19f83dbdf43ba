"""The live preview builds only what an edit changed, and shows what a whole build would show."""

import json
import os
import subprocess
import sys
from urllib.request import urlopen

from servers import free_port, until
from test_mistakes import PAGE, tree  # noqa: F401, a fixture


def test_edits_show_and_nothing_else_is_lost(tree):  # noqa: F811
    address = f"localhost:{free_port()}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--livereload", "--dev-addr", address]
    env = os.environ | {"SITE_URL": f"http://{address}/", "NO_MKDOCS_2_WARNING": "1"}

    def get(path):
        try:
            return urlopen(f"http://{address}/{path}", timeout=20).read().decode()
        except OSError:  # it does not listen yet
            return ""

    def sections():
        return sorted(entry["location"] for entry in json.loads(get("search/search_index.json"))["docs"])

    with subprocess.Popen(command, cwd=tree.root, env=env) as server:
        try:
            assert until(lambda: "<samp>4" in get("request/"), 60)
            before = sections()
            assert len(before) == len(set(before)) >= 2
            tree.program('"""Two and three are five."""\n\nprint(2 + 3)\n', "5\n")
            assert until(lambda: "<samp>5" in get("request/")), "an edit of a program and its output"
            assert "three are five" in get("request/")
            tree.add("A sentence more.")
            assert until(lambda: "A sentence more." in get("request/")), "an edit of a page"
            tree.write("docs/notes/index.md", tree.read("docs/notes/index.md").replace("# Notes", "# Remarks"))
            assert until(lambda: "Remarks" in get("request/")), "a page's title is on the others too"
            assert sections() == before
            tree.write(PAGE, tree.read(PAGE) + "\n## A section more\n")
            assert until(lambda: sections() == sorted([*before, "request/#a-section-more"]))
        finally:
            server.terminate()
