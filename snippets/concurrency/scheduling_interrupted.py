"""A thread can lose the GIL at a jump back and at a call, not within 50,000 additions in a row."""
# needs: threads

import sys
import threading

STEPS = 50_000


def step():
    global n
    n += 1


WORK = {
    "a loop": f"for _ in range({STEPS}): n += 1",
    "calls of a function": "step()\n" * STEPS,
    "additions in a row": "n += 1\n" * STEPS,
}


def another_comes_in_the_middle(code, tries=40):
    """Whether another thread, ready from the start, ever finds n halfway."""
    global n
    for _ in range(tries):
        n, gate, found = 0, threading.Lock(), []
        gate.acquire()
        other = threading.Thread(target=lambda: (gate.acquire(), found.append(n)))
        other.start()
        gate.release()  # from here on the other thread lacks nothing but the GIL
        exec(code, globals())
        other.join()
        if 0 < found[0] < STEPS:
            return "yes"
    return "no"


for name, source in WORK.items():
    code = compile(source, name, "exec")
    print(name)
    for asks, interval in ("never", 1000), ("at once", 1e-6):
        sys.setswitchinterval(interval)
        print(f"    the other asks {asks}: comes in the middle?", another_comes_in_the_middle(code))
