"""A closure hides its variable by convention only: `__closure__` gives the cell, to read and to write."""

from inspect import getclosurevars


def till():
    sold = 0

    def sell(copies):
        nonlocal sold
        sold += copies
        return sold

    return sell


sell = till()
sell(2)
print(getclosurevars(sell).nonlocals)

[cell] = sell.__closure__
cell.cell_contents = 1000
print(sell(1))
