"""One thread with one selector serves 100 open connections, and hears only of those that have spoken."""
# needs: sockets

import selectors
import socket
import threading
from contextlib import ExitStack

with ExitStack() as stack:
    listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
    selector = stack.enter_context(selectors.DefaultSelector())
    clients = []
    for _ in range(100):
        client = stack.enter_context(socket.create_connection(listener.getsockname()))
        clients.append(client)
        connection, address = listener.accept()
        assert address == client.getsockname()  # no stranger has called
        stack.enter_context(connection).setblocking(False)
        selector.register(connection, selectors.EVENT_READ)

    speakers = clients[99:39:-1]  # the last sixty, the latest first
    for client in speakers:
        client.sendall(b"Emma")

    served = 0
    while served < len(speakers):
        for key, events in selector.select():  # sleeps until at least one is ready
            title = key.fileobj.recv(100)
            key.fileobj.sendall(title.upper())
            served += 1

    answers = [client.recv(100) for client in speakers]
    print("connections open:     ", len(selector.get_map()))
    print("have spoken:          ", len(speakers))
    print("answered:             ", answers.count(b"EMMA"))
    print("ready after that:     ", len(selector.select(timeout=0)))
    print("threads:              ", threading.active_count())
