#!/usr/bin/env python
"""Django's command line for the bookshop; the first `runserver` also fills the shop."""

import os
import sys
from pathlib import Path

from django.core.management import execute_from_command_line

HERE = Path(__file__).resolve().parent


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bookshop.settings")
    # Python put this folder here. The folder above makes everything importable under one
    # name only: with both, bookshop.shop could be loaded a second time as shop.
    sys.path[0] = str(HERE.parent)

    if sys.argv[1:2] == ["runserver"] and "BOOKSHOP_DATABASE" not in os.environ:
        database = HERE / "db.sqlite3"
        # Empty counts as missing: commands that only look into the database leave such a file.
        if not (database.exists() and database.stat().st_size):
            print("First run: making db.sqlite3 and filling the shelves.", flush=True)
            execute_from_command_line(["manage.py", "migrate", "--verbosity=0"])
            execute_from_command_line(["manage.py", "seed", "--verbosity=0"])
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
