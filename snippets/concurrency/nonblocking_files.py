"""On Linux epoll takes pipes and refuses regular files; select() calls a file ready even at its end."""

import os
import select
import tempfile


def with_epoll(descriptor):
    with select.epoll() as poll:
        try:
            poll.register(descriptor, select.EPOLLIN)
        except PermissionError:
            return "PermissionError"
        return "takes it"


def with_select(descriptor):
    readable, _, _ = select.select([descriptor], [], [], 0)
    return "ready" if readable else "not ready"


pipe, other_end = os.pipe()
with tempfile.TemporaryFile() as file:
    os.set_blocking(file.fileno(), False)  # O_NONBLOCK: accepted, and without effect
    for name, descriptor in {"empty pipe": pipe, "empty file": file.fileno()}.items():
        print(f"{name}: epoll {with_epoll(descriptor)}, select says {with_select(descriptor)}")
    print("read from the file:", os.read(file.fileno(), 100))
    try:
        os.set_blocking(pipe, False)
        os.read(pipe, 100)
    except BlockingIOError:
        print("read from the pipe: BlockingIOError")
os.close(pipe)
os.close(other_end)
