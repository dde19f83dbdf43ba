"""A cycle of imports breaks where a module reads a name at its top that the other has not bound yet."""

import sys
import textwrap
from pathlib import Path
from tempfile import TemporaryDirectory

BOOKS = "import orders\ntitle = 'Emma'\n"
ORDERS = [
    "from books import title",
    "import books\nprint(books.title)",
    "import books\ndef label():\n    return books.title",
]

for source in ORDERS:
    with TemporaryDirectory() as folder:
        Path(folder, "books.py").write_text(BOOKS)
        Path(folder, "orders.py").write_text(source)
        sys.path.insert(0, folder)
        print(source)
        try:
            import books

            print("-> works:", books.orders.label())
        except ImportError as error:
            message = f"-> ImportError: {error}".replace(folder, "...")
            print(textwrap.fill(message, 80, subsequent_indent="   "))
        except AttributeError:
            print("-> AttributeError")
        print("-> in sys.modules:", sorted({"books", "orders"} & set(sys.modules)))
        sys.path.remove(folder)
    print()
