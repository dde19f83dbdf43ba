"""A suspended coroutine is saved as one frame for each call in progress: the line and the local variables."""

from types import CoroutineType


class Bank:
    def __await__(self):
        return iter([None])  # suspends once; an iterator written in C, so it has no frame


async def pay(price):
    await Bank()
    return price


async def sell(title):
    return await pay(8.99)


def show(caption, coroutine):
    print(caption)
    print(f"    task -> {coroutine.__name__}")
    while isinstance(coroutine, CoroutineType):
        inner, frame = coroutine.cr_await, coroutine.cr_frame
        contents = [inner.__name__] if isinstance(inner, CoroutineType) else []
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
