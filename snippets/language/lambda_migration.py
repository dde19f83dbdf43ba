"""A migration writes a callable as a name to import, and a lambda or a local function has no such name."""

import uuid

from django.conf import settings
from django.db import models
from django.db.migrations.writer import MigrationWriter
from django.utils import timezone

settings.configure()


def make_local():
    def local():
        return 0

    return local


for default in list, uuid.uuid4, timezone.now, make_local(), lambda: 0:
    try:
        code, imports = MigrationWriter.serialize(models.JSONField(default=default))
        print(code)
    except ValueError as error:
        print("ValueError:", error)
