"""shield() keeps a cancellation from the task inside; the one who awaits the shield is cancelled all the same."""

import asyncio


async def charge_card(answer):
    await answer.wait()
    return "charged"


async def view(charge):
    try:
        await asyncio.shield(charge)
    except asyncio.CancelledError:
        print("view: cancelled; the charge has ended:", charge.done())
        raise


async def main():
    answer = asyncio.Event()
    charge = asyncio.create_task(charge_card(answer))
    request = asyncio.create_task(view(charge))
    await asyncio.sleep(0)  # both start, and wait
    request.cancel()
    await asyncio.wait([request])
    answer.set()
    print("charge:", await charge)


asyncio.run(main())
