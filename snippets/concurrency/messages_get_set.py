"""Two messages are not one step: "get" and then "set" sells one copy twice, a message "sell" does not."""

import asyncio


async def stock(mailbox):
    copies = 1
    while True:
        word, number, reply = await mailbox.get()
        before = copies
        if word == "set":
            copies = number
        elif word == "sell" and copies:
            copies -= 1
        reply.set_result(before)


async def ask(mailbox, word, number=0):
    reply = asyncio.get_running_loop().create_future()
    await mailbox.put((word, number, reply))
    return await reply  # how many copies there were


async def get_then_set(mailbox):
    if copies := await ask(mailbox, "get"):
        await ask(mailbox, "set", copies - 1)
    return copies > 0


async def sell(mailbox):
    return await ask(mailbox, "sell") > 0


async def main():
    for buy in get_then_set, sell:
        mailbox = asyncio.Queue()
        actor = asyncio.create_task(stock(mailbox))
        bought = await asyncio.gather(buy(mailbox), buy(mailbox))
        actor.cancel()
        print(f"{buy.__name__}: 1 copy, 2 customers, {sum(bought)} sold")


asyncio.run(main())
