"""sys.path begins with the script's folder, with the current folder for -m and -c, and with neither for -P."""
# needs: processes

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

REPORT = """
import calendar, os, sys
first = os.path.abspath(sys.path[0])
ours = first.startswith(os.getcwd())
print("   sys.path[0]:", os.path.relpath(first) if ours else "not ours")
print("   calendar:   ", "my file" if hasattr(calendar, "mine") else "Python's own")
"""

with TemporaryDirectory() as project:
    tools = Path(project, "tools")
    tools.mkdir()
    (tools / "report.py").write_text(REPORT)
    (tools / "calendar.py").write_text("mine = True\n")

    for arguments in (
        ["tools/report.py"],
        ["-m", "tools.report"],
        ["-c", "import tools.report"],
        ["-P", "tools/report.py"],
    ):
        print("python", *arguments, flush=True)
        subprocess.run([sys.executable, *arguments], cwd=project, check=True)
