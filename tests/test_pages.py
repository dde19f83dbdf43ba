"""Every page holds only programs that are run, and every program is on a page."""

import io
import re

import pytest
import yaml
from markdown import Markdown
from pytest_codeblocks import extract_from_buffer

from tools import pages
from tools.snippets import FOLDER, ROOT


def test_no_mistake_is_left():
    assert [str(problem) for problem in pages.problems()] == []


def expanded(page):
    """The Markdown of a page with its includes in place, by mkdocs.yml's own settings."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    settings = re.search(r"pymdownx\.snippets:\n((?:      .*\n)+)", text)[1]
    settings = yaml.safe_load(settings.replace("!relative $config_dir", str(ROOT)))
    markdown = Markdown(extensions=["pymdownx.snippets"], extension_configs={"pymdownx.snippets": settings})
    lines = page.read_text("utf-8").splitlines()
    for preprocessor in markdown.preprocessors:
        lines = preprocessor.run(lines)
        if type(preprocessor).__name__ == "SnippetPreprocessor":
            break
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("page", pages.pages(), ids=lambda page: str(page.relative_to(pages.DOCS)))
def test_every_fence_is_accounted_for(page):
    """An independent census: pytest-codeblocks counts the fences of the expanded page."""
    known = list(pages.fences(page.read_text("utf-8")))
    census = extract_from_buffer(io.StringIO(expanded(page)))
    assert [block.syntax.strip() for block in census] == [fence.info for fence in known]
    for fence, block in zip(known, census):
        shown = block.code.strip("\n").splitlines()
        if fence.include and fence.include[1] is None:
            whole = (FOLDER / fence.include[0]).read_text("utf-8").strip("\n")
            assert shown == [line for line in whole.splitlines() if "--8<--" not in line]
        elif not fence.include:
            assert fence.language in pages.TEXTS | pages.DRAWN
