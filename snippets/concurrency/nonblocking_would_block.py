"""A non-blocking socket never waits: where a blocking one would, it raises BlockingIOError."""
# needs: sockets

import select
import socket


def receive():
    try:
        return shop.recv(100)
    except BlockingIOError:
        return "BlockingIOError"


with socket.create_server(("127.0.0.1", 0)) as listener:
    customer = socket.create_connection(listener.getsockname())
    shop, address = listener.accept()
    assert address == customer.getsockname()  # no stranger has called

with customer, shop:
    shop.setblocking(False)
    print("nothing has come:    ", receive())
    customer.sendall(b"Emma")
    select.select([shop], [], [])  # sleeps until there is something to read
    print("something has come:  ", receive())
    print("it has been read:    ", receive())
    customer.close()
    select.select([shop], [], [])
    print("the other end closed:", receive())
