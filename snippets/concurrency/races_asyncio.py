"""A race needs no second thread: an await between read and write loses four of five deposits."""

import asyncio


async def deposit(account, amount):
    balance = account["balance"]
    await asyncio.sleep(0)  # as a query would: the other tasks run
    account["balance"] = balance + amount


async def deposit_in_one_step(account, amount):
    await asyncio.sleep(0)
    account["balance"] += amount


async def five(how):
    account = {"balance": 100}
    await asyncio.gather(*(how(account, 10) for _ in range(5)))
    print(f"{how.__name__:20} five deposits of 10 on 100:", account["balance"])


asyncio.run(five(deposit))
asyncio.run(five(deposit_in_one_step))
