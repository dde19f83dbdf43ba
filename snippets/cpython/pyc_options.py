"""A module whose `.pyc` is not written is imported all the same; `-O` writes another file, without asserts."""
# needs: processes

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

MODULE = """\
EMMA = 9
assert print("asserted", end="") is None
"""


def run(what, *options, prepare=None, **variables):
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "prices.py").write_text(MODULE)
        if prepare:
            prepare(folder)
        command = [sys.executable, *options, "-c", "import prices"]
        result = subprocess.run(
            command,
            cwd=folder,
            env=variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,  # a warning would be seen too
            text=True,
            check=True,
            timeout=20,
        )
        tag = sys.implementation.cache_tag
        files = [file.name.replace(tag, "TAG") for file in folder.glob("__pycache__/*")]
        print(f"{what:30}{result.stdout or '-':11}{' '.join(files) or '-'}")


def block(folder):
    (folder / "__pycache__").write_text("a file where the folder should be")


run("no option")
run("-B", "-B")
run("PYTHONDONTWRITEBYTECODE=1", PYTHONDONTWRITEBYTECODE="1")
run("a folder that cannot be made", prepare=block)
run("-O", "-O")
run("-OO", "-OO")
