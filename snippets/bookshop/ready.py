"""`import bookshop.ready` gives a program the whole shop, filled, in memory."""

import atexit
import os
import sqlite3

import django
from django.conf import settings
from django.core.management import call_command
from django.db import reset_queries

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bookshop.settings")

# In SQLite's "memdb", a name with a leading slash is one database for all connections of the
# process, so every thread sees the same shop; and a writer who finds it locked waits, as with
# a file (with the older mode=memory&cache=shared it fails at once).
NAME = "file:/bookshop?vfs=memdb"
settings.DATABASES["default"] = {"ENGINE": "django.db.backends.sqlite3", "NAME": NAME}
# Test clients call the host "testserver".
settings.ALLOWED_HOSTS = ["*"]
# Good hashers are slow on purpose; these passwords protect nothing.
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

# The database lives as long as one connection to it is open. Django closes its own.
keeper = sqlite3.connect(NAME, uri=True)
atexit.register(keeper.close)

# A shop that lives for one program needs its tables, not their history: made at once, twice as fast.
settings.MIGRATION_MODULES = {app.rpartition(".")[2]: None for app in settings.INSTALLED_APPS}

django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)
call_command("seed", verbosity=0)
# The program's own queries shall be the first in connection.queries.
reset_queries()
