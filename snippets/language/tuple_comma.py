"""The comma makes a tuple, not the parentheses; Django refuses an ALLOWED_HOSTS that lacks it."""
# raises: ImproperlyConfigured

from django.conf import Settings

print(type(("shop.example")).__name__)
print(type(("shop.example",)).__name__)
print("s" in ("shop.example"))

ALLOWED_HOSTS = ("shop.example")
Settings("__main__")
