"""A queue keeps the order of each sender's messages; how those of two senders mix depends on who runs when."""

import asyncio


async def sender(name, pauses, mailbox):
    for number in 1, 2, 3:
        for _ in range(pauses):
            await asyncio.sleep(0)  # lets the others run
        mailbox.put_nowait(f"{name}{number}")


async def main():
    for ana, ben in (1, 1), (2, 1), (1, 2):
        mailbox = asyncio.Queue()
        await asyncio.gather(sender("Ana", ana, mailbox), sender("Ben", ben, mailbox))
        print(*[mailbox.get_nowait() for _ in range(6)])


asyncio.run(main())
