"""A mailbox without a limit takes every message, served or not; one with a limit says when it is full."""

from queue import Full, Queue

for name, mailbox in ("no limit", Queue()), ("maxsize=3", Queue(maxsize=3)):
    refused = 0
    for number in range(1000):
        try:
            mailbox.put_nowait(number)  # put() would wait here instead
        except Full:
            refused += 1
    print(f"{name}: {mailbox.qsize()} wait, {refused} refused")
