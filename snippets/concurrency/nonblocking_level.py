"""A selector reports a state: what waits is reported until you take it, and an idle connection is always writable."""
# needs: sockets

import selectors
import socket


def times_ready():
    return sum(len(selector.select(timeout=0)) for _ in range(1000))


with selectors.DefaultSelector() as selector, socket.create_server(("127.0.0.1", 0)) as listener:
    selector.register(listener, selectors.EVENT_READ)
    print("nobody has called:           ", times_ready(), "of 1000")
    customer = socket.create_connection(listener.getsockname())
    selector.select()  # sleeps until the call is there
    print("a call, not accepted:        ", times_ready(), "of 1000")
    connection, address = listener.accept()
    print("accepted:                    ", times_ready(), "of 1000")

    with connection, customer:
        selector.register(connection, selectors.EVENT_READ)
        customer.sendall(b"Emma")
        selector.select()
        print("data, not read:              ", times_ready(), "of 1000")
        connection.recv(100)
        print("read:                        ", times_ready(), "of 1000")
        selector.modify(connection, selectors.EVENT_WRITE)
        print("writable, nothing to write:  ", times_ready(), "of 1000")
