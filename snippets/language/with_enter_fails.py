"""Where `__enter__` raises, its own `__exit__` does not run; what was entered before it is left."""


class Door:
    def __init__(self, name, locked=False):
        self.name = name
        self.locked = locked

    def __enter__(self):
        print("enter", self.name)
        if self.locked:
            raise PermissionError(f"{self.name} is locked")

    def __exit__(self, kind, error, traceback):
        print("leave", self.name)


try:
    with Door("shop"), Door("office", locked=True), Door("safe"):
        print("never here")
except PermissionError as error:
    print(error)
