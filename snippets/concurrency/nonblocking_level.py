"""A selector reports a state: what waits is reported until you take it, and an idle connection is always writable."""
# needs: sockets

import selectors
import socket


def times_ready():
    return sum(len(selector.select(timeout=0)) for _ in range(1000))


with socket.create_server(("127.0.0.1", 0)) as listener:
    customer = socket.create_connection(listener.getsockname())
    shop, address = listener.accept()
    assert address == customer.getsockname()  # no stranger has called

with customer, shop, selectors.DefaultSelector() as selector:
    selector.register(shop, selectors.EVENT_READ)
    print("nothing has come:            ", times_ready(), "of 1000")
    customer.sendall(b"Emma, Flatland")
    selector.select()  # sleeps until they are there
    print("14 bytes have come:          ", times_ready(), "of 1000")
    shop.recv(4)
    print("4 of them have been read:    ", times_ready(), "of 1000")
    shop.recv(10)
    print("the others, too:             ", times_ready(), "of 1000")
    selector.modify(shop, selectors.EVENT_WRITE)
    print("writable, nothing to write:  ", times_ready(), "of 1000")
