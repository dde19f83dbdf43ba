"""A true result of `__exit__` swallows the exception; any other lets it go on."""


class Shop:
    def __init__(self, result):
        self.result = result

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return self.result


for result in (True, False, None, "handled"):
    try:
        with Shop(result):
            raise LookupError("Emma")
        print(f"{result!r:9} swallowed")
    except LookupError:
        print(f"{result!r:9} goes on")
