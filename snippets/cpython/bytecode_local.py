"""An assignment anywhere in a function makes the name local in all of it, also before that line."""

import dis

stock = 3


def show():
    print(stock)


def sell():
    print(stock)
    stock = 2


def lookup(function, name):
    return [step.opname for step in dis.get_instructions(function) if step.argval == name]


print("show:", *lookup(show, "stock"))
show()
print("sell:", *lookup(sell, "stock"))
try:
    sell()
except UnboundLocalError as error:
    print("UnboundLocalError:", error)
