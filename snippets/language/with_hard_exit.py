"""sys.exit() raises an exception, so `__exit__` runs; os._exit(), SIGKILL and an unhandled SIGTERM end the process at once."""
# needs: processes

import subprocess
import sys

PROGRAM = """
import os, signal, sys

class Shop:
    def __enter__(self):
        print("open", flush=True)
    def __exit__(self, *error):
        print("close", flush=True)

with Shop():
    {leave}
"""

for leave in (
    "sys.exit(3)",
    "os._exit(3)",
    "os.kill(os.getpid(), signal.SIGTERM)",
    "os.kill(os.getpid(), signal.SIGKILL)",
):
    command = [sys.executable, "-c", PROGRAM.format(leave=leave)]
    process = subprocess.run(command, capture_output=True, text=True)
    print(leave)
    print("   ", *process.stdout.split(), "- exit status", process.returncode)
