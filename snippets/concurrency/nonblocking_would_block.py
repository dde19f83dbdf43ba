"""A non-blocking socket never waits: where a blocking one would, it raises BlockingIOError."""
# needs: sockets

import select
import socket


def attempt(operation, *arguments):
    try:
        return operation(*arguments)
    except BlockingIOError:
        return "BlockingIOError"


def sleep_until_ready(one):
    select.select([one], [], [])


with socket.create_server(("127.0.0.1", 0)) as listener:
    listener.setblocking(False)
    print("nobody has called:   ", attempt(listener.accept))
    customer = socket.create_connection(listener.getsockname())
    sleep_until_ready(listener)
    connection, address = listener.accept()

with connection, customer:
    connection.setblocking(False)
    print("nothing has come:    ", attempt(connection.recv, 100))
    customer.sendall(b"Emma")
    sleep_until_ready(connection)
    print("something has come:  ", attempt(connection.recv, 100))
    print("it has been read:    ", attempt(connection.recv, 100))
    customer.close()
    sleep_until_ready(connection)
    print("the other end closed:", attempt(connection.recv, 100))
