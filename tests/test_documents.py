"""What README.md and CONTRIBUTING.md tell a newcomer to type works, literally, in a fresh copy."""

import os
import shutil
import subprocess
import sys

from tools.snippets import ROOT

DOCUMENTS = ["README.md", "CONTRIBUTING.md"]


def run(*command, cwd):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_every_command_works(tmp_path):
    listed = run("git", "ls-files", "--cached", "--others", "--exclude-standard", cwd=ROOT).splitlines()
    for name in listed:
        if (ROOT / name).exists():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / name)
    pytest = [sys.executable, "-m", "pytest", "--numprocesses=0", "--codeblocks", *DOCUMENTS]
    said = run(*pytest, cwd=tmp_path)
    assert "passed" in said and "skipped" not in said
    recorded = tmp_path / "snippets/request/status_line.out"
    assert recorded.read_text() == "404 Not Found\n"
    run(sys.executable, "-m", "mkdocs", "build", "--quiet", cwd=tmp_path)
    assert "404 Not Found" in (tmp_path / "site/request/index.html").read_text()
