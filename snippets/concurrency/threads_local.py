"""By default, with the GIL, a new thread finds locals and context variables unset; a pool's thread keeps both from task to task."""
# needs: threads

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

desk = threading.local()
customer = ContextVar("customer", default="nobody")


def serve(name):
    desk.customer = name
    customer.set(name)


def look(where):
    in_local = getattr(desk, "customer", "nobody")
    print(f"{where:22} local: {in_local:7} context variable: {customer.get()}")


def in_a_thread(function, *args):
    thread = threading.Thread(target=function, args=args)
    thread.start()
    thread.join()


serve("Ana")
look("this thread")
in_a_thread(look, "a new thread")
in_a_thread(copy_context().run, look, "with a copied context")
asyncio.run(asyncio.to_thread(look, "asyncio.to_thread()"))
with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(look, "pool.submit()").result()
    pool.submit(serve, "Ben").result()
    pool.submit(look, "the pool's next task").result()
