"""What is imported gets a `.pyc` in `__pycache__` beside its source; the program you start does not."""
# needs: processes

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "shop").mkdir()
    (folder / "shop" / "__init__.py").write_text("")
    (folder / "shop" / "prices.py").write_text("EMMA = 9\n")
    (folder / "shop" / "unused.py").write_text("DRACULA = 8\n")
    (folder / "report.py").write_text("from shop import prices\nprint('Emma costs', prices.EMMA)\n")

    command = [sys.executable, "report.py"]
    run = subprocess.run(command, cwd=folder, env={}, capture_output=True, text=True)
    print(run.stdout, end="")
    for file in sorted(folder.rglob("*.py*")):
        print("   ", file.relative_to(folder))
