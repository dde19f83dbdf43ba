"""Two actors that ask each other while they serve a message wait forever: a deadlock without a lock."""

import asyncio


async def actor(mailbox, colleague):
    while True:
        word, reply = await mailbox.get()
        if word != "confirm":
            await ask(colleague, "confirm")  # takes no other message meanwhile
        reply.set_result(word)


async def ask(mailbox, word):
    reply = asyncio.get_running_loop().create_future()
    await mailbox.put((word, reply))
    return await reply


async def main():
    warehouse, accounts = asyncio.Queue(), asyncio.Queue()
    actors = [
        asyncio.create_task(actor(warehouse, accounts)),
        asyncio.create_task(actor(accounts, warehouse)),
    ]
    print("one after the other:", await ask(warehouse, "deliver"), await ask(accounts, "refund"))

    questions = [
        asyncio.create_task(ask(warehouse, "deliver")),
        asyncio.create_task(ask(accounts, "refund")),
    ]
    answered, waiting = await asyncio.wait(questions, timeout=0.2)
    print(f"at the same time: {len(answered)} answered, {len(waiting)} wait")
    for task in [*questions, *actors]:
        task.cancel()


asyncio.run(main())
