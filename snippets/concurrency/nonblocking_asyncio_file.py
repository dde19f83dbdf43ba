"""asyncio cannot wait for a regular file: read in another thread, and the loop goes on turning."""
# needs: threads

import asyncio
import os
import tempfile
import threading


def read(path):
    with open(path) as file:  # this one makes its reader wait, as a slow disk does
        return file.read(), threading.current_thread() is threading.main_thread()


async def main(folder):
    with open(f"{folder}/books.txt", "w") as regular:
        try:
            asyncio.get_running_loop().add_reader(regular, print)
        except PermissionError:
            print("the loop refuses a regular file: PermissionError")

    slow = f"{folder}/slow"
    os.mkfifo(slow)
    reading = asyncio.create_task(asyncio.to_thread(read, slow))
    for _ in range(1000):
        await asyncio.sleep(0)  # one turn of the loop
    print("1000 turns later, the read is done:", reading.done())
    with open(slow, "w") as writer:
        writer.write("Emma")
    text, in_the_loops_thread = await reading
    print("read:", text, "- in the thread of the loop:", in_the_loops_thread)


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
