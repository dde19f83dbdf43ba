"""A new thread finds each threading.local empty, and on builds with a GIL each context variable unset."""
# needs: threads

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

desk = threading.local()
customer = ContextVar("customer", default="nobody")


def look(where):
    in_local = getattr(desk, "customer", "nobody")
    print(f"{where:22} local: {in_local:7} context variable: {customer.get()}")


def in_a_thread(function, *args):
    thread = threading.Thread(target=function, args=args)
    thread.start()
    thread.join()


desk.customer = "Ana"
customer.set("Ana")
look("this thread")
in_a_thread(look, "a new thread")
in_a_thread(copy_context().run, look, "with a copied context")
with ThreadPoolExecutor() as pool:
    pool.submit(look, "pool.submit()").result()
asyncio.run(asyncio.to_thread(look, "asyncio.to_thread()"))
