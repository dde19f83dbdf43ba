"""Syntax calls special methods: a class that defines them decides what in, [], for, with, + and a call do, and len()."""


def tell(name, answer):
    """A method that says its name, and returns `answer`."""
    def method(self, *arguments):
        print("   ", name)
        return answer

    return method


class Shelf:
    __len__ = tell("__len__", 2)
    __contains__ = tell("__contains__", True)
    __getitem__ = tell("__getitem__", "Emma")
    __call__ = tell("__call__", None)
    __add__ = tell("__add__", None)
    __enter__ = tell("__enter__", None)
    __exit__ = tell("__exit__", None)

    def __iter__(self):
        print("    __iter__")
        return iter(["Emma", "Dracula"])


shelf = Shelf()
for program in """\
len(shelf)
"Emma" in shelf
shelf[0]
for title in shelf: print(title)
shelf()
shelf + shelf
with shelf: print("the block")
if shelf: print("true")""".splitlines():
    print(program)
    exec(program)
