"""A model cannot be imported before django.setup() has loaded the apps."""
# raises: AppRegistryNotReady

import os

os.environ["DJANGO_SETTINGS_MODULE"] = "bookshop.settings"

from bookshop.shop.models import Book

print(Book)
