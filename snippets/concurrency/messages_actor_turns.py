"""An actor finishes one message before it takes the next, even if it awaits in between: no update is lost."""

import asyncio


async def warehouse(mailbox):
    copies = 5
    while message := await mailbox.get():
        name, reply = message
        print(f"actor: runs for {name}")
        left = copies - 1
        print("actor: waits for the disk")
        await asyncio.sleep(0)
        print("actor: runs")
        copies = left
        reply.set_result(copies)
    print("actor: ends")


async def customer(name, mailbox):
    print(f"{name}: runs")
    reply = asyncio.get_running_loop().create_future()
    await mailbox.put((name, reply))
    print(f"{name}: waits for the reply")
    print(f"{name}: ends with {await reply} left")


async def main():
    mailbox = asyncio.Queue()
    actor = asyncio.create_task(warehouse(mailbox))
    await asyncio.gather(customer("Ana", mailbox), customer("Ben", mailbox))
    await mailbox.put(None)
    await actor


asyncio.run(main())
