"""An idle connection costs Nginx no thread; a thread-per-connection server pays one each."""
# needs: nginx, sockets

import os
import socket
import sys
from contextlib import ExitStack
from pathlib import Path

from servers import Server, nginx, receive

REQUEST = b"GET / HTTP/1.1\r\nHost: shop.example\r\n\r\n"


def threaded():
    """Python's own ThreadingHTTPServer, with connections that stay open."""

    def command(server):
        options = ["--bind", "127.0.0.1", "--protocol", "HTTP/1.1", str(server.port)]
        return [sys.executable, "-m", "http.server", *options]

    return Server("http.server", command)


def census(server):
    """Count processes and threads, as Linux sees them."""
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    tasks = [os.listdir(f"/proc/{pid}/task") for pid in [server.pid, *children]]
    return f"processes: {len(tasks)}, threads: {sum(map(len, tasks))}"


for name, factory in {"Nginx": nginx("return 204;"), "http.server": threaded()}.items():
    with factory as server, ExitStack() as connections:
        print(name)
        for number in range(1, 301):
            connection = socket.create_connection(("127.0.0.1", server.port))
            connections.enter_context(connection)
            connection.sendall(REQUEST)
            receive(connections.enter_context(connection.makefile("rb")))  # stays open, and idle
            if number % 100 == 0:
                print(f"    {number} connections, {census(server)}")
