"""On Linux epoll takes pipes and refuses regular files; select() calls a file ready even at its end."""

import os
import select
import tempfile


def with_epoll(descriptor):
    with select.epoll() as poll:
        try:
            poll.register(descriptor)
        except PermissionError:
            return "PermissionError"
        return "takes it"


def with_select(descriptor):
    readable, _, _ = select.select([descriptor], [], [], 0)
    return "ready" if readable else "not ready"


def read(descriptor):
    os.set_blocking(descriptor, False)  # O_NONBLOCK
    try:
        return os.read(descriptor, 100)
    except BlockingIOError:
        return "BlockingIOError"


pipe, other_end = os.pipe()
with tempfile.TemporaryFile() as file, open(other_end, "wb"), open(pipe, "rb"):
    for name, one in {"empty pipe": pipe, "empty file": file.fileno()}.items():
        print(f"{name}: epoll {with_epoll(one)}, select says {with_select(one)}, read:", read(one))
