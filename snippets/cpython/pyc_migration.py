"""Python loads no `.pyc` from `__pycache__` without its source, so a deleted migration is gone."""

import sys
from importlib import invalidate_caches
from pathlib import Path
from tempfile import TemporaryDirectory

import django
from django.conf import settings
from django.db.migrations.loader import MigrationLoader

MIGRATION = """
from django.db import migrations


class Migration(migrations.Migration):
    pass
"""
sys.dont_write_bytecode = False  # as it is unless you ask otherwise


def show(what):
    invalidate_caches()
    sys.modules.pop("stock.migrations.0002_discount", None)  # as in a new process
    names = [name for app, name in sorted(MigrationLoader(None).disk_migrations)]
    print(f"{what:31}", *names)


with TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    migrations = Path(folder, "stock", "migrations")
    migrations.mkdir(parents=True)
    for name in "__init__", "0001_initial", "0002_discount":
        (migrations / f"{name}.py").write_text(MIGRATION)
    settings.configure(INSTALLED_APPS=["stock"])
    django.setup()

    show("at first:")
    (migrations / "0002_discount.py").unlink()
    [cached] = migrations.glob("__pycache__/0002*.pyc")
    show("source deleted, .pyc left:")
    cached.rename(migrations / "0002_discount.pyc")
    show(".pyc in the source's place:")
