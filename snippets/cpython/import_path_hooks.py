"""Each entry of sys.path has a finder of its own, made by the first path hook that accepts the entry."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

with TemporaryDirectory() as folder:
    Path(folder, "books.py").write_text("titles = ['Emma', 'Dracula']\n")
    archive = f"{folder}/archive.zip"
    with ZipFile(archive, "w") as file:
        file.writestr("orders.py", "count = 3\n")

    sys.path[:0] = [archive, folder]
    import books
    import orders

    print(books.titles, orders.count)
    for entry in (archive, folder):
        kind = "a zip file" if entry == archive else "a folder"
        print("for", kind, "a", type(sys.path_importer_cache[entry]).__name__)
    for module in (orders, books):
        print(module.__name__, "was loaded by", type(module.__loader__).__name__)
