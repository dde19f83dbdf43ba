"""send() takes what fits into the kernel's buffer and returns how much; the rest is yours to send later."""
# needs: sockets

import selectors
import socket

catalogue = b"Emma, Flatland, Dracula; " * 1_000_000
with socket.create_server(("127.0.0.1", 0)) as listener:
    customer = socket.create_connection(listener.getsockname())
    shop, address = listener.accept()
    assert address == customer.getsockname()  # no stranger has called

with customer, shop, selectors.DefaultSelector() as selector:
    shop.setblocking(False)
    sent, received = shop.send(catalogue), bytearray()
    print("the first send took:       ", "all" if sent == len(catalogue) else "a part")

    selector.register(shop, selectors.EVENT_WRITE)
    selector.register(customer, selectors.EVENT_READ)
    while len(received) < len(catalogue):
        for key, events in selector.select():
            if key.fileobj is customer:
                received += customer.recv(1_000_000)
            elif sent < len(catalogue):
                sent += shop.send(catalogue[sent : sent + 1_000_000])
            else:
                selector.unregister(shop)  # nothing left to write

print("arrived complete, in order:", received == catalogue)
