"""Whether a cycle of imports breaks can depend on which of its modules is imported first."""

import importlib
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as folder:
    Path(folder, "books.py").write_text("import orders\ntitle = 'Emma'\n")
    Path(folder, "orders.py").write_text("from books import title\n")
    sys.path.insert(0, folder)

    for first in ("books", "orders"):
        try:
            importlib.import_module(first)
            print(first, "first: works")
        except ImportError:
            print(first, "first: ImportError")
