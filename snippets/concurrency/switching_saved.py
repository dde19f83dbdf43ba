"""A suspended coroutine is saved as one frame for each call in progress: the line and the local variables."""

import types


@types.coroutine
def wait_for_the_bank():
    yield  # suspends, and gives control to whoever drives the coroutine


async def pay(price):
    await wait_for_the_bank()
    return price


async def sell(title):
    return await pay(8.99)


def show(caption, coroutine):
    print(caption)
    print(f"    task -> {coroutine.__name__}")
    while isinstance(coroutine, types.CoroutineType):
        inner, frame = coroutine.cr_await, coroutine.cr_frame
        contents = [inner.__name__] if isinstance(inner, types.CoroutineType) else []
        if frame:
            contents += [f"line {frame.f_lineno}", *map(str, frame.f_locals.values())]
        print(f"    {coroutine.__name__} = {', '.join(contents) or 'no frame'}")
        coroutine = inner


order = sell("Emma")
show("created: nothing has run", order)
order.send(None)
show("suspended: waits for the bank", order)
try:
    order.send(None)
except StopIteration:
    show("finished", order)
