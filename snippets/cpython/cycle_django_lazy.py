"""A relation to a model named by a string is resolved as soon as a model of that name exists."""

import django
from django.apps import apps
from django.conf import settings
from django.db import models

settings.configure()
django.setup()


class Order(models.Model):
    book = models.ForeignKey("shop.Book", on_delete=models.PROTECT)

    class Meta:
        app_label = "shop"


def report():
    print("book points to", repr(Order._meta.get_field("book").remote_field.model))
    print("waited for:", [".".join(key) for key in apps._pending_operations])


report()


class Book(models.Model):
    class Meta:
        app_label = "shop"


report()
