"""django.setup() imports the settings, then apps, then models, then calls ready(); views come later."""

import os
import sys

import django
from django.apps import apps


def note(frame, event, argument):
    name = frame.f_globals.get("__name__", "")
    if event == "call" and frame.f_code.co_name == "<module>" and name.startswith("bookshop."):
        print(f"{name:20}  {apps.apps_ready!s:10}  {apps.models_ready!s:12}  {apps.ready}")


os.environ["DJANGO_SETTINGS_MODULE"] = "bookshop.settings"
print("import                apps_ready  models_ready  ready")
sys.setprofile(note)
django.setup()
sys.setprofile(None)
print("views imported:", "bookshop.shop.views" in sys.modules)
