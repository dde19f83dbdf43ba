"""django.setup() imports every app's configuration, then every app's models; only then does it call ready()."""

import sys

import django
from django.conf import settings

APPS = [
    "django.contrib.admin",
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "bookshop.shop",
]
seen = set()


class Watcher:
    """A finder that finds nothing, and says what was looked for."""

    def find_spec(self, name, path, target=None):
        package, _, module = name.rpartition(".")
        if package in APPS and module in ("apps", "models", "admin") and name not in seen:
            seen.add(name)
            print(f"{module:6}  {package}")


sys.meta_path.insert(0, Watcher())
settings.configure(INSTALLED_APPS=APPS)
django.setup()
