"""get_running_loop() needs a running loop; outside of one, get_event_loop() differs by version."""

import asyncio
import warnings


def attempt(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            loop = function()
        except RuntimeError:
            return "RuntimeError"
    if loop.is_running():
        return "the running loop"
    loop.close()
    return " and ".join(["a new loop", *(one.category.__name__ for one in caught)])


async def inside():
    print("inside,  get_running_loop():", attempt(asyncio.get_running_loop))
    print("inside,  get_event_loop():  ", attempt(asyncio.get_event_loop))


print("outside, get_running_loop():", attempt(asyncio.get_running_loop))
print("outside, get_event_loop():  ", attempt(asyncio.get_event_loop))
asyncio.run(inside())
