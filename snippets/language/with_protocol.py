"""`__exit__` runs however the block is left: at its end, by return, break or continue, or by an exception."""


class Shop:
    def __enter__(self):
        print("    open")
        return self

    def __exit__(self, kind, error, traceback):
        print("    close,", repr(error))


def end():
    with Shop():
        pass


def early_return():
    with Shop():
        return "done"


def loop():
    for title in ("Emma", "Dracula"):
        with Shop():
            if title == "Emma":
                continue
            break


def failure():
    with Shop():
        raise LookupError("Emma")


for function in end, early_return, loop, failure:
    print(function.__name__)
    try:
        function()
    except LookupError as error:
        print("    after the block:", repr(error))
