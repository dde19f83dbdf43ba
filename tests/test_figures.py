"""A program's figure is the same wherever Markdown lets it stand, and holds all that belongs to it."""

import subprocess
import sys

from bs4 import BeautifulSoup
from test_mistakes import tree  # noqa: F401, a fixture

from tools.figures import outputs
from tools.snippets import Snippet

PROGRAM = """\"\"\"Two and two are four.\"\"\"
# needs: nginx

# --8<-- [start:sum]
print(2 + 2)
# --8<-- [end:sum]
"""
PLACES = """
``` { .python .run }
--8<-- "request/mistake.py"
```

- In a list:

    ``` { .python .run }
    --8<-- "request/mistake.py:sum"
    ```

!!! note "In an admonition"

    ``` { .python .run }
    --8<-- "request/mistake.py:sum"
    ```

    - and in a list in it:

        ``` { .python .run }
        --8<-- "request/mistake.py:sum"
        ```

=== "In a tab"

    ``` { .python .run }
    --8<-- "request/mistake.py:sum"
    ```

=== "In another"

    ``` { .python .run .ask }
    --8<-- "request/mistake.py:sum"
    ```

    ``` { .python .run .quiet }
    --8<-- "request/mistake.py:sum"
    ```
"""


def figures(tree):  # noqa: F811
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    done = subprocess.run(command, cwd=tree.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    html = (tree.root / "site/request/index.html").read_text("utf-8")
    return BeautifulSoup(html, "html.parser").select("figure.program")


def test_wherever_it_stands(tree):  # noqa: F811
    tree.program(PROGRAM, shown=False)
    tree.add(PLACES)
    _, whole, *parts = figures(tree)
    assert not whole.select(".program-whole") and "[start" not in whole.get_text()
    assert [part.parent.name for part in parts[:2]] == ["li", "div"]
    for part in parts:
        assert part.select_one(".program-code").get_text().strip() == "print(2 + 2)"
        assert part.select_one(".program-claim").get_text() == "Two and two are four."
        assert part.select_one(".program-command").get_text() == "uv run --group servers snippets/request/mistake.py"
        assert part.select_one(".program-need").get_text().startswith("needs nginx: apt install nginx")
        assert part.select_one(".program-head a")["href"].endswith("/snippets/request/mistake.py#L5-L5")
        assert '"""Two and two' in part.select_one(".program-whole").get_text()
        assert part.select_one(".program-why").get_text() == "not in the browser: needs nginx"
        assert all(button.has_attr("hidden") for button in part.select("button"))
    outputs = [[samp.get_text() for samp in part.select(".program-output samp")] for part in parts]
    assert outputs == [["4"]] * 5 + [[]]
    assert [bool(part.select(".program-ask samp")) for part in parts] == [False] * 4 + [True, False]


def test_outputs_of_several_versions_stand_in_tabs(tree):  # noqa: F811
    tree.write("snippets/request/mistake.python3.11.out", "four\n")
    figure, = figures(tree)
    assert [label.get_text() for label in figure.select(".tabbed-labels label")] == ["Python 3.12 and newer", "Python 3.11"]
    assert [samp.get_text() for samp in figure.select(".tabbed-block samp")] == ["4", "four"]


def test_versions_that_print_the_same_share_a_tab(tmp_path):
    snippet = Snippet(tmp_path / "differs.py")
    snippet.path.write_text(PROGRAM)
    for tag, printed in ("", "new"), (".python3.11", "old"), (".python3.12", "old"), (".python3.14", "odd"):
        (tmp_path / f"differs{tag}.out").write_text(printed + "\n")
    labels = [(text, label) for label, text, _ in outputs(snippet)]
    assert labels == [("new", "Python 3.13, 3.15 and newer"), ("old", "Python 3.11, 3.12"), ("odd", "Python 3.14")]
