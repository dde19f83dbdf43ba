"""Settings for production: `manage.py check --deploy` has nothing to say about them."""

import os

from bookshop.settings import *  # noqa: F403
from bookshop.settings import BASE_DIR

DEBUG = False
# No default: a server without its own secret must not start.
SECRET_KEY = os.environ["BOOKSHOP_SECRET_KEY"]
ALLOWED_HOSTS = os.environ["BOOKSHOP_HOSTS"].split(",")

# TLS ends at the proxy, which must set this header itself and drop a client's own:
# whoever can send it can pass plain HTTP off as HTTPS.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

# A hash of its content in each file's name lets browsers keep the file for ever.
STORAGES = {
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage",
    },
}
STATIC_ROOT = os.environ.get("BOOKSHOP_STATIC_ROOT", BASE_DIR / "static_root")

# Without DEBUG, Django's own logging mails errors to ADMINS and prints nothing.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
