"""`importlib.reload` changes a module in place: objects and imported names from before stay old."""

import importlib
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

OLD = """\
class Price:
    def text(self):
        return "9 euros"


def discount():
    return 10
"""
NEW = """\
class Price:
    def text(self):
        return "EUR 9.00"
"""

with TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    file = Path(folder, "prices.py")
    file.write_text(OLD)
    import prices
    from prices import Price

    emma = prices.Price()
    file.write_text(NEW)
    importlib.reload(prices)

print("a new object:                   ", prices.Price().text())
print("an object from before:          ", emma.text())
print("the name imported before:       ", Price().text())
print("the old object is a Price:      ", isinstance(emma, prices.Price))
print("the function that was deleted:  ", prices.discount())
