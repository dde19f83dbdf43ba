"""Of 20 open conversations a pool of 4 threads never hears the last; 20 threads do, and a reactor or tasks in one thread."""
# needs: threads

import asyncio
import selectors
import socket
import threading
from concurrent.futures import ThreadPoolExecutor


def start(function, argument):
    threading.Thread(target=function, args=[argument]).start()


# --8<-- [start:strategies]
def converse(connection):
    while text := connection.recv(100):  # b"": the customer has left
        connection.sendall(text.upper())


def a_thread_for_each(connections):
    for connection in connections:
        start(converse, connection)


def a_pool_of_4(connections):
    pool = ThreadPoolExecutor(max_workers=4)
    for connection in connections:
        pool.submit(converse, connection)
    pool.shutdown(wait=False)  # nothing more will be submitted


def a_reactor(connections):
    with selectors.DefaultSelector() as selector:
        for connection in connections:
            selector.register(connection, selectors.EVENT_READ)
        while selector.get_map():
            for key, events in selector.select():
                if text := key.fileobj.recv(100):
                    key.fileobj.sendall(text.upper())
                else:
                    selector.unregister(key.fileobj)


async def converse_in_task(connection):
    loop = asyncio.get_running_loop()
    while text := await loop.sock_recv(connection, 100):
        await loop.sock_sendall(connection, text.upper())


async def a_task_for_each(connections):
    async with asyncio.TaskGroup() as tasks:
        for connection in connections:
            connection.setblocking(False)
            tasks.create_task(converse_in_task(connection))


# --8<-- [end:strategies]
def compare(name, serve, patience=20):
    pairs = [socket.socketpair() for _ in range(20)]
    serve([connection for _, connection in pairs])
    last, _ = pairs[-1]
    last.settimeout(patience)
    last.sendall(b"Emma")  # the other nineteen say nothing
    try:
        answer = last.recv(100).decode()
    except TimeoutError:
        answer = "no answer"
    print(f"{name:17}  threads: {threading.active_count() - 1:2}, the twentieth gets: {answer}")
    for client, _ in pairs:
        client.close()
    for thread in set(threading.enumerate()) - {threading.main_thread()}:
        thread.join()
    for _, connection in pairs:
        connection.close()


compare("a thread for each", a_thread_for_each)
compare("a pool of 4", a_pool_of_4, patience=0.3)  # more would not help
compare("a reactor", lambda them: start(a_reactor, them))
compare("a task for each", lambda them: start(asyncio.run, a_task_for_each(them)))
