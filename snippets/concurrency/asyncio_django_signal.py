"""Signal.asend() runs async receivers as tasks; if one fails, Django 6.1 cancels the others, 5.2 leaves them."""

import asyncio

from django.dispatch import Signal

order_placed = Signal()
both_inside, stock_is_back = asyncio.Barrier(2), asyncio.Event()


async def take_from_stock(sender, **named):
    await both_inside.wait()
    print("both receivers are inside")
    raise LookupError("out of stock")


async def send_mail(sender, **named):
    await both_inside.wait()
    try:
        await stock_is_back.wait()
        print("mail: sent")
    except asyncio.CancelledError:
        print("mail: cancelled")
        raise


order_placed.connect(take_from_stock)
order_placed.connect(send_mail)


async def main():
    try:
        await order_placed.asend(sender=None)
    except LookupError as error:
        print("asend() raises", repr(error))
    stock_is_back.set()
    await asyncio.sleep(0)


asyncio.run(main())
