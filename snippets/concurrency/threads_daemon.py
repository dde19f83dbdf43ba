"""At its end a process waits for its threads, but cuts daemon threads off: their `finally` does not run."""
# needs: processes

import subprocess
import sys

PROGRAM = """
import os, sys, threading

at_work = threading.Event()

def deliver():
    try:
        at_work.set()
        os.read(0, 1)  # until somebody writes a byte
    finally:
        print("the parcel is delivered")

threading.Thread(target=deliver, daemon=sys.argv[1] == "daemon").start()
at_work.wait()
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
