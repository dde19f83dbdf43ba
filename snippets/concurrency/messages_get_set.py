"""Two messages are not one step: "get" and then "set" sells one copy twice, a message "sell" does not."""

import asyncio


async def stock(mailbox):
    copies = 1
    while message := await mailbox.get():
        word, number, reply = message
        if word == "get":
            reply.set_result(copies)
        elif word == "set":
            copies = number
            reply.set_result(None)
        elif word == "sell":
            sold = copies > 0
            copies -= sold
            reply.set_result(sold)


async def ask(mailbox, word, number=0):
    reply = asyncio.get_running_loop().create_future()
    await mailbox.put((word, number, reply))
    return await reply


async def get_then_set(mailbox):
    copies = await ask(mailbox, "get")
    if copies:
        await ask(mailbox, "set", copies - 1)
    return copies > 0


async def sell(mailbox):
    return await ask(mailbox, "sell")


async def main():
    for buy in get_then_set, sell:
        mailbox = asyncio.Queue()
        actor = asyncio.create_task(stock(mailbox))
        bought = await asyncio.gather(buy(mailbox), buy(mailbox))
        await mailbox.put(None)
        await actor
        print(f"{buy.__name__}: 1 copy, 2 customers, {sum(bought)} sold")


asyncio.run(main())
