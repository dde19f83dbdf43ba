"""A cycle stops failing when you import the module, import in the function or move the name; in 3.15 also with lazy."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

BOOKS = "import orders\ntitle = 'Emma'\n"
WAYS = {
    "the cycle": {
        "books": BOOKS,
        "orders": "from books import title\ndef label(): return title",
    },
    "import the module": {
        "books": BOOKS,
        "orders": "import books\ndef label(): return books.title",
    },
    "import in the function": {
        "books": BOOKS,
        "orders": "def label():\n    from books import title\n    return title",
    },
    "move the name": {
        "titles": "title = 'Emma'",
        "books": "import orders\nfrom titles import title",
        "orders": "from titles import title\ndef label(): return title",
    },
    "import lazily": {
        "books": BOOKS,
        "orders": "lazy from books import title\ndef label(): return title",
    },
}

for way, files in WAYS.items():
    with TemporaryDirectory() as folder:
        for name, source in files.items():
            Path(folder, f"{name}.py").write_text(source)
            sys.modules.pop(name, None)
        sys.path.insert(0, folder)
        try:
            import books

            print(f"{way}: {books.orders.label()}")
        except (ImportError, SyntaxError) as error:
            print(f"{way}: {type(error).__name__}")
        sys.path.remove(folder)
