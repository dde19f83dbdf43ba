"""`os.cpu_count()` counts the machine's processors, `os.process_cpu_count()` those that this process may use."""
# needs: processes, python>=3.13

import os
import subprocess
import sys

machine = os.cpu_count()
if hasattr(os, "sched_setaffinity"):  # on Linux: keep this process on one processor
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print("kept on one processor")
    print("    cpu_count() says what it said:", os.cpu_count() == machine)
    print("    process_cpu_count() says:     ", os.process_cpu_count())

code = "import os; print(os.cpu_count(), os.process_cpu_count())"
command = [sys.executable, "-X", "cpu_count=3", "-c", code]
answer = subprocess.run(command, capture_output=True, text=True).stdout.strip()
print("python -X cpu_count=3")
print("    both say:                     ", answer)
