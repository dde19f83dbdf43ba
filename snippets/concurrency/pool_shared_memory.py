"""Shared memory is one block of bytes for all; a child writes, and the parent reads it without a message."""
# needs: processes

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def sell(name, book):
    memory = SharedMemory(name)
    memory.buf[book] -= 1
    memory.close()  # each process closes its own view


if __name__ == "__main__":
    stock = SharedMemory(create=True, size=3)
    stock.buf[:3] = bytes([5, 7, 9])
    child = Process(target=sell, args=[stock.name, 1])
    child.start()
    child.join(timeout=20)
    print("stock:", list(stock.buf[:3]))
    stock.close()
    stock.unlink()  # one process removes the block
