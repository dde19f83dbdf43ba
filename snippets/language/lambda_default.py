"""Django calls a callable default for each new object; a list as default is one list for all."""

from django.conf import settings
from django.db import models

settings.configure()

shared = models.JSONField(name="tags", default=[])
fresh = models.JSONField(name="tags", default=list)
wrapped = models.JSONField(name="tags", default=lambda: ["new"])

for field in shared, fresh, wrapped:
    first, second = field.get_default(), field.get_default()
    first.append("signed")
    print(first, second, "one list" if first is second else "two lists")

for warning in shared._check_default():
    print(warning.id, warning.msg.partition(" instead")[0])
