"""The loop refers to tasks only weakly: a waiting task that nobody else holds may be collected."""

import asyncio
import gc


async def mail(customer):
    answer = asyncio.get_running_loop().create_future()  # only this coroutine knows it
    await answer


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("   ", context["message"]))

    held = asyncio.create_task(mail("Ana"))
    asyncio.create_task(mail("Ben"))
    await asyncio.sleep(0)  # both start, and wait

    print("waiting:", len(asyncio.all_tasks()) - 1)
    gc.collect()
    print("waiting after a collection:", len(asyncio.all_tasks()) - 1)
    print("Ana's has ended:", held.done())


gc.disable()  # no collection but the one above
asyncio.run(main())
