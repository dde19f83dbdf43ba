"""A process waits for its threads at its end, but not for daemon threads: no `finally` of theirs runs."""
# needs: processes

import subprocess
import sys

PROGRAM = """
import os, sys, threading

def deliver():
    try:
        os.read(0, 1)  # until somebody writes a byte
    finally:
        print("the parcel is delivered")

threading.Thread(target=deliver, daemon=sys.argv[1] == "daemon").start()
print("the main thread ends", flush=True)
"""


def start(kind):
    print(f"{kind}:")
    command = [sys.executable, "-c", PROGRAM, kind]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


with start("ordinary") as child:
    print("   ", child.stdout.readline().rstrip())
    print("   ", child.communicate("x")[0].rstrip())

with start("daemon") as child:
    print("   ", child.stdout.readline().rstrip())
    print("    ended with nobody writing, status", child.wait())
    print("    printed after that:", repr(child.stdout.read()))
