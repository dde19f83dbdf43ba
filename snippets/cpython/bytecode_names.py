"""The compiler decides from the text alone where each name of a function will be looked up."""

import dis

MINIMUM = 5


def shop():
    discount = 2

    def total(price):
        cost = price - discount
        return max(cost, MINIMUM)

    return total


for step in dis.get_instructions(shop()):
    if step.opname.startswith(("LOAD", "STORE")):
        print(f"{step.opname:18}{step.argval}")
