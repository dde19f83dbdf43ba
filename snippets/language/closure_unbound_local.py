"""An assignment makes a name local to its function: without nonlocal, `sold += 1` raises UnboundLocalError."""


def till():
    sold = 0
    titles = []

    def sell(title):
        titles.append(title)
        sold += 1

    def sell_rightly(title):
        nonlocal sold
        titles.append(title)
        sold += 1
        return sold, titles

    return sell, sell_rightly


for function in till():
    code = function.__code__
    print(f"{code.co_name}: local {code.co_varnames}, free {code.co_freevars}")
    try:
        print("   ", function("Emma"))
    except UnboundLocalError as error:
        print("   ", type(error).__name__)
