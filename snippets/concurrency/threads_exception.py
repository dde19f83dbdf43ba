"""An exception ends only its own thread; join() does not raise it again, Future.result() does."""
# needs: threads

import threading
from concurrent.futures import ThreadPoolExecutor


def report(args):
    print(f"excepthook: {args.exc_type.__name__} in {args.thread.name}")


def price_of(title):
    return {"Emma": 8.99}[title]


threading.excepthook = report  # the default prints a traceback to stderr
thread = threading.Thread(target=price_of, args=["Dracula"], name="pricing")
thread.start()
thread.join()
print("join() raised nothing, the thread is alive:", thread.is_alive())

with ThreadPoolExecutor() as pool:
    future = pool.submit(price_of, "Dracula")
    try:
        future.result()
    except KeyError as error:
        print("result() raised:", repr(error))
