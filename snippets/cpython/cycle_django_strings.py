"""Settings name code by strings; Django imports a middleware's module when the handler is made."""

import sys

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.utils.module_loading import import_string

NAME = "django.middleware.gzip"

settings.configure(MIDDLEWARE=[f"{NAME}.GZipMiddleware"])
django.setup()
print("settings read, imported: ", NAME in sys.modules)

WSGIHandler()
print("handler made, imported:  ", NAME in sys.modules)

print("import_string returns:   ", import_string(f"{NAME}.GZipMiddleware"))
try:
    import_string(f"{NAME}.GzipMiddleware")
except ImportError as error:
    print(error)
