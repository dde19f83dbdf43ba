"""Django copies your settings module when a setting is first read; later changes go unseen."""

import os
import sys

from django.conf import settings


def report(moment):
    print(f"{moment:26} bookshop.settings imported:", "bookshop.settings" in sys.modules)


os.environ["DJANGO_SETTINGS_MODULE"] = "bookshop.settings"
report("django.conf is imported,")
settings.TIME_ZONE
report("TIME_ZONE has been read,")

sys.modules["bookshop.settings"].TIME_ZONE = "Europe/Lisbon"
print("the module says Lisbon, Django says", settings.TIME_ZONE)
