"""`import bookshop.ready` gives a program the whole shop, filled, in memory."""

import atexit
import os
import sqlite3

import django
from django.apps import apps
from django.conf import settings
from django.db import connection, reset_queries

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bookshop.settings")

# In SQLite's "memdb", a name with a leading slash is one database for all connections of the
# process, so every thread sees the same shop; and a writer who finds it locked waits, as with
# a file (with the older mode=memory&cache=shared it fails at once).
NAME = "file:/bookshop?vfs=memdb"
settings.DATABASES["default"] = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": NAME,
    "OPTIONS": {"timeout": 60},  # seconds that a writer waits, on a busy machine too
}
# Test clients call the host "testserver".
settings.ALLOWED_HOSTS = ["*"]
# Good hashers are slow on purpose; these passwords protect nothing.
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

# The database lives as long as one connection to it is open. Django closes its own.
keeper = sqlite3.connect(NAME, uri=True)
atexit.register(keeper.close)

django.setup()
from bookshop.shop.seed import seed  # models can be imported only now

# A shop that lives for one program needs its tables, not the migrations that led to them.
with connection.schema_editor() as editor:
    for model in apps.get_models():
        editor.create_model(model)
seed()
# The program's own queries shall be the first in connection.queries.
reset_queries()
