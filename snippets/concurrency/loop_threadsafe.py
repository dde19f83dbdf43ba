"""From another thread call_soon_threadsafe wakes a sleeping loop; call_soon leaves it asleep, and raises in debug mode."""
# needs: threads

import asyncio
import selectors
import threading


class Selector(selectors.DefaultSelector):
    def select(self, timeout=None):
        if timeout == 0:
            return super().select(0)
        asleep.set()  # the loop has nothing ready
        events = super().select(timeout)
        woken_by.append("the other thread" if events else "its timer")
        return events


def other_thread(method):
    asleep.wait()
    try:
        method(loop.stop)
    except RuntimeError:
        print("call_soon, in debug mode: RuntimeError")


for name, timer, debug in (
    ("call_soon", 0.3, False),
    ("call_soon", 0.3, True),
    ("call_soon_threadsafe", 60, False),
):
    asleep, woken_by = threading.Event(), []
    loop = asyncio.SelectorEventLoop(Selector())
    loop.set_debug(debug)
    loop.slow_callback_duration = 60  # no reports of slow steps: another subject
    loop.call_later(timer, loop.stop)
    thread = threading.Thread(target=other_thread, args=[getattr(loop, name)])
    thread.start()
    loop.run_forever()
    thread.join()
    loop.close()
    print(f"{name}: the loop was woken by {woken_by[0]}")
