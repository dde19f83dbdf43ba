"""Of 20 open conversations 4 threads never hear the last; 20 threads do, and so do 20 tasks in one thread."""
# needs: threads

import asyncio
import select
import socket
from concurrent.futures import ThreadPoolExecutor


def converse(connection):
    while text := connection.recv(100):  # b"": the customer has left
        connection.sendall(text.upper())


async def converse_in_task(connection):
    connection.setblocking(False)
    loop = asyncio.get_running_loop()
    while text := await loop.sock_recv(connection, 100):
        await loop.sock_sendall(connection, text.upper())


async def converse_with_all(connections):
    await asyncio.gather(*map(converse_in_task, connections))


for strategy, threads in ("a thread for each", 20), ("a pool of 4", 4), ("a task for each", 1):
    customers, connections = zip(*(socket.socketpair() for _ in range(20)))
    with ThreadPoolExecutor(threads) as pool:
        if strategy == "a task for each":
            pool.submit(asyncio.run, converse_with_all(connections))
        else:
            pool.map(converse, connections)
        customers[-1].sendall(b"Emma")  # the other nineteen say nothing
        answered, _, _ = select.select(customers, [], [], 0.3 if threads == 4 else 20)
        print(f"{strategy:17}  answers: {[customer.recv(100) for customer in answered]}")
        for end in customers:
            end.close()  # ends the conversations
    for end in connections:
        end.close()
