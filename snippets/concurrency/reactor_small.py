"""A reactor: one thread waits for events on all sockets and calls the handler registered for each."""
# needs: sockets, threads

import selectors
import socket
import threading
from urllib.request import urlopen


def accept(listener):
    connection, address = listener.accept()
    selector.register(connection, selectors.EVENT_READ, read)


def read(connection):
    received = connection.recv(1000)
    requests[connection] = requests.get(connection, b"") + received
    if b"\r\n\r\n" in requests[connection] or not received:  # complete, or the customer has left
        path = requests[connection][4:].partition(b" ")[0]
        connection.send(b"HTTP/1.0 200 OK\r\n\r\nHere is " + path)
        selector.unregister(connection)
        connection.close()


def visit(host, port):
    with socket.create_connection((host, port), timeout=10) as slow:
        slow.sendall(b"GET /Emma HT")  # half a request, then a pause
        print(urlopen(f"http://{host}:{port}/Flatland", timeout=10).read())
        slow.sendall(b"TP/1.0\r\n\r\n")
        print(slow.makefile("rb").readlines()[-1])


requests = {}  # what has come so far, by connection
with selectors.DefaultSelector() as selector, socket.create_server(("127.0.0.1", 0)) as listener:
    selector.register(listener, selectors.EVENT_READ, accept)
    customers = threading.Thread(target=visit, args=listener.getsockname())
    customers.start()
    while customers.is_alive():
        for key, events in selector.select(timeout=0.1):
            key.data(key.fileobj)  # calls the handler
