"""A submodule is searched for in its package's __path__; without an __init__.py that may be two folders."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory


class Watcher:
    """A finder that finds nothing, and says where it was asked to look."""

    def find_spec(self, name, path, target=None):
        if name.startswith("shop"):
            print(f"  {name} in", "sys.path" if path is None else short(path))


def short(paths):
    return [Path(path).relative_to(root).as_posix() for path in paths]


with TemporaryDirectory() as root:
    for name in ("one/shop/books.py", "two/shop/orders.py"):
        Path(root, name).parent.mkdir(parents=True)
        Path(root, name).touch()
    sys.path[:0] = [f"{root}/one", f"{root}/two"]
    sys.meta_path.insert(0, Watcher())

    print("import shop.books, shop.orders")
    import shop.books, shop.orders

    print("shop.__path__:", short(shop.__path__))

    Path(root, "one/shop/__init__.py").touch()
    for name in ("shop", "shop.books", "shop.orders"):
        del sys.modules[name]

    print("the same with one/shop/__init__.py")
    try:
        import shop.books, shop.orders
    except ModuleNotFoundError as error:
        print(error)
