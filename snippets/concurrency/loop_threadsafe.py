"""From another thread call_soon leaves a sleeping loop asleep; call_soon_threadsafe wakes it."""
# needs: threads

import asyncio
import selectors
import threading


class Selector(selectors.DefaultSelector):
    def select(self, timeout=None):
        if timeout is not None:
            return super().select(timeout)
        asleep.set()  # nothing is ready and no timer runs: a real loop sleeps until it is woken
        events = super().select(patience)
        woken_by.append("the other thread" if events else "nobody: our patience ended")
        return events


def other_thread(method):
    asleep.wait()
    method(loop.stop)


for name, patience in ("call_soon", 0.3), ("call_soon_threadsafe", 20):
    asleep, woken_by = threading.Event(), []
    loop = asyncio.SelectorEventLoop(Selector())
    loop.set_debug(False)  # in debug mode call_soon would raise in the other thread
    thread = threading.Thread(target=other_thread, args=[getattr(loop, name)])
    thread.start()
    loop.run_forever()
    thread.join()
    loop.close()
    print(f"{name}: the loop was woken by {woken_by[-1]}")
