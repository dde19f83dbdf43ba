"""A thread can lose the GIL at a jump back and at a call, not within 50,000 additions in a row."""
# needs: threads

import sys
import threading

STEPS = 50_000
n = 0
WORK = {
    "a loop": f"for _ in range({STEPS}): n += 1",
    "calls of a function": "add()\n" * STEPS,
    "additions in a row": "n += 1\n" * STEPS,
}


def add():
    global n
    n += 1


def where_another_comes_in(code):
    """Do the work again and again until another thread gets in; return the n that it finds."""
    global n
    gate, found = threading.Lock(), []
    with gate:
        other = threading.Thread(target=lambda: (gate.acquire(), found.append(n)))
        other.start()
    while not found:  # from here on the other thread lacks nothing but the GIL
        n = 0
        exec(code, globals())
    other.join()
    return found[0]


sys.setswitchinterval(1e-6)  # whoever waits for the GIL asks at once
for name, source in WORK.items():
    code = compile(source, name, "exec")
    visits = (where_another_comes_in(code) for _ in range(50))
    print(f"{name}: another thread comes in the middle: {any(0 < n < STEPS for n in visits)}")
