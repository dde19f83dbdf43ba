"""The exit code says how a child ended: 0 well, 1 by an exception, n by sys.exit(n), -n by signal n."""
# needs: processes

import io
import os
import signal
import sys
from multiprocessing import Process


def end_well():
    return "this value goes nowhere"


def fail():
    sys.stderr = io.StringIO()  # the traceback would go to the terminal
    raise ValueError


def leave():
    sys.exit(3)


def be_killed():
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    for work in end_well, fail, leave, be_killed:
        child = Process(target=work)
        child.start()
        child.join(timeout=20)
        print(f"{work.__name__:9}", child.exitcode)
