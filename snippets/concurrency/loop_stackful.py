"""A greenlet can be suspended inside plain functions that it called; a coroutine only at its own await."""
# needs: gevent

from collections import deque
from functools import partial

from greenlet import greenlet


def pay(name):  # a plain function, and two calls deep
    print(f"{name} pays")
    loop.switch()  # suspends its whole stack
    print(f"{name} has paid")


def customer(name):
    pay(name)
    print(f"{name} leaves")


loop = greenlet.getcurrent()
ready = deque(greenlet(partial(customer, name)) for name in ("Anna", "Ben"))
while ready:
    task = ready.popleft()
    task.switch()
    if not task.dead:
        ready.append(task)

try:
    compile("def pay(name): await loop_turn()", "shop.py", "exec")
except SyntaxError as error:
    print("a coroutine cannot:", error.msg)
