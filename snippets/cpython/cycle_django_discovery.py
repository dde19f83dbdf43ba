"""Django lists management commands without importing them, and imports a module of one name from every app."""

import os
import sys

import django
from django.core.management import get_commands, load_command_class
from django.utils.module_loading import autodiscover_modules

os.environ["DJANGO_SETTINGS_MODULE"] = "bookshop.settings"
django.setup()


def imported(name):
    return "imported" if name in sys.modules else "not imported"


SEED = "bookshop.shop.management.commands.seed"
app = get_commands()["seed"]
print("seed is a command of", app, "-", imported(SEED))
load_command_class(app, "seed")
print("its class is loaded -", imported(SEED))

FORMS = "bookshop.shop.forms"
print("the shop's forms -", imported(FORMS))
autodiscover_modules("forms")
print("forms of all apps discovered -", imported(FORMS))
