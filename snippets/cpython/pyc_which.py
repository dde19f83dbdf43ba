"""Imported modules get a `.pyc` in `__pycache__`; a program started by its path does not, with `-m` it does."""
# needs: processes

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

FILES = {
    "report.py": "from shop import prices\n",
    "shop/__init__.py": "",
    "shop/prices.py": "EMMA = 9\n",
    "shop/unused.py": "DRACULA = 8\n",
}

with TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "shop").mkdir()
    for file, text in FILES.items():
        (folder / file).write_text(text)

    for arguments in ["report.py"], ["-m", "report"]:
        command = [sys.executable, *arguments]
        subprocess.run(command, cwd=folder, env={}, check=True, timeout=20)
        print("after: python", *arguments)
        for file in sorted(folder.rglob("*.pyc")):
            print("   ", file.relative_to(folder))
