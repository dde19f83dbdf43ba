"""Functions made by one call of the outer function share a cell; another call makes another cell."""


def shelf(stock):
    def sell():
        nonlocal stock
        stock -= 1

    def count():
        return stock

    return sell, count


labels = {}


def label(thing):
    kind = type(thing).__name__
    number = 1 + sum(text.startswith(kind) for text in labels.values())
    return labels.setdefault(id(thing), f"{kind}{number}")


def show(statement, **functions):
    print(statement)
    cells = {}
    for name, function in functions.items():
        [cell] = function.__closure__
        print(f"    {name} -> {label(function)}")
        print(f"    {label(function)} = {label(cell)}")
        cells[label(cell)] = cell.cell_contents
    for name, contents in cells.items():
        print(f"    {name} = {contents}")


sell, count = shelf(6)
show("sell, count = shelf(6)", sell=sell, count=count)
sell()
show("sell()", sell=sell, count=count)
_, other = shelf(6)
show("_, other = shelf(6)", sell=sell, count=count, other=other)
