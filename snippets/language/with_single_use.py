"""What a contextmanager function returns can be entered once; as a decorator it makes a new one for each call."""

from contextlib import contextmanager


@contextmanager
def shop():
    print("    open")
    try:
        yield
    finally:
        print("    close")


once = shop()
print("with")
with once:
    print("    sell")
try:
    with once:
        print("    sell")
except Exception as error:
    print("    again:", type(error).__name__)


@shop()
def sell():
    print("    sell")


print("decorator")
sell()
sell()
