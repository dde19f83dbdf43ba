"""An abstract model is not registered and gives copies of its fields; a proxy has its parent's table and fields."""

import django
from django.apps import apps
from django.conf import settings
from django.db import models

settings.configure()
django.setup()


class Priced(models.Model):
    price = models.IntegerField()

    class Meta:
        abstract = True
        app_label = "shop"


class Book(Priced):
    title = models.TextField()


class Bargain(Book):
    class Meta:
        proxy = True
        app_label = "shop"


registered = apps.all_models["shop"].values()

for model in (Priced, Book, Bargain):
    print(model.__name__)
    print("    made by:   ", type(model).__name__)
    print("    registered:", model in registered)
    print("    own fields:", [field.name for field in model._meta.local_fields])
    if model in registered:
        print("    table:     ", model._meta.db_table)

price = Priced._meta.get_field("price")
print("Book has a copy of price:   ", Book._meta.get_field("price") is not price)
print("Bargain has Book's own one: ", Bargain._meta.get_field("price").model is Book)
