"""Two processes with one inherited connection take each other's answers."""
# needs: processes

import socket
from multiprocessing import get_context


def in_child(connection):
    connection.sendall(b"stock?")
    print("child asked for the stock, got: ", connection.recv(5).decode(), flush=True)


if __name__ == "__main__":
    connection, database = socket.socketpair()
    with connection, database:
        connection.sendall(b"price?")
        child = get_context("fork").Process(target=in_child, args=[connection])  # Windows has none
        child.start()
        print("the database was asked:", database.recv(12, socket.MSG_WAITALL).decode(), flush=True)
        database.sendall(b"$8.99")
        child.join(timeout=20)
        database.sendall(b"5 pcs")
        print("parent asked for the price, got:", connection.recv(5).decode())
