"""faulthandler can write the stack of every thread of a program that hangs, and end it."""
# needs: processes

import re
import subprocess
import sys

PROGRAM = """
import faulthandler, queue, threading

window, store = threading.Lock(), threading.Lock()
holds_one = threading.Barrier(2)
wants_another = queue.SimpleQueue()

def fill_the_window():
    with store:
        holds_one.wait()
        wants_another.put(1)
        with window:
            print("filled")

def clear_the_window():
    with window:
        holds_one.wait()
        wants_another.put(1)
        with store:
            print("cleared")

for work in fill_the_window, clear_the_window:
    threading.Thread(target=work).start()
wants_another.get(), wants_another.get()
faulthandler.dump_traceback_later(0.3, exit=True)  # seconds
"""

result = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
print("it printed:", repr(result.stdout), "and ended with status", result.returncode)
print("the report:", result.stderr.splitlines()[0])
names = re.findall(r"in (\w+_the_window)", result.stderr)
print("where its threads were:", sorted(names))
