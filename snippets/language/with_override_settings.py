"""Django's override_settings is a context manager and a decorator: the settings change for a block or a call and come back."""

from django.conf import settings
from django.test import override_settings

settings.configure(CURRENCY="EUR")


def price():
    return f"8.99 {settings.CURRENCY}"


@override_settings(CURRENCY="USD")
def price_abroad():
    return price()


print("before:   ", price())
with override_settings(CURRENCY="GBP"):
    print("inside:   ", price())
print("after:    ", price())
print("decorated:", price_abroad())

try:
    with override_settings(CURRENCY="GBP"):
        raise LookupError("Emma")
except LookupError:
    print("failed:   ", price())
