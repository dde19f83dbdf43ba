"""A reactor: one thread waits for events on all connections and calls the handler registered for each."""
# needs: sockets, threads

import selectors
import socket
import threading
from urllib.request import urlopen

selector = selectors.DefaultSelector()
requests = {}  # what has come so far, by connection


def run():
    while customers.is_alive():
        for key, events in selector.select(timeout=0.1):
            handler = key.data
            handler(key.fileobj)


def accept(listener):
    connection, address = listener.accept()
    connection.setblocking(False)
    requests[connection] = b""
    selector.register(connection, selectors.EVENT_READ, read)


def read(connection):
    received = connection.recv(1000)
    requests[connection] += received
    complete = b"\r\n\r\n" in requests[connection]
    if complete:
        path = requests[connection].split()[1]
        connection.send(b"HTTP/1.0 200 OK\r\n\r\nHere is " + path)
    if complete or not received:  # b"": the customer has left
        selector.unregister(connection)
        connection.close()


def visit(host, port):
    with socket.create_connection((host, port), timeout=20) as slow:
        slow.sendall(b"GET /Emma HT")  # half a request, then a pause
        for title in "Flatland", "Dracula":
            with urlopen(f"http://{host}:{port}/{title}", timeout=20) as response:
                print(response.read().decode())
        slow.sendall(b"TP/1.0\r\n\r\n")
        print(slow.makefile().read().splitlines()[-1])


with selector, socket.create_server(("127.0.0.1", 0)) as listener:
    selector.register(listener, selectors.EVENT_READ, accept)
    customers = threading.Thread(target=visit, args=listener.getsockname())
    customers.start()
    run()
