"""Since 3.14 Thread takes a context, and a flag says whether new threads copy their starter's."""
# needs: threads, python>=3.14

import contextvars
import sys
import threading

customer = contextvars.ContextVar("customer", default="nobody")
customer.set("Ana")

here = contextvars.copy_context()
empty = contextvars.Context()
for name, context in [("as usual", None), ("context=here", here), ("context=empty", empty)]:
    look = threading.Thread(target=lambda: print(f"{name:14} {customer.get()}"), context=context)
    look.start()
    look.join()
print("sys.flags.thread_inherit_context:", sys.flags.thread_inherit_context)
