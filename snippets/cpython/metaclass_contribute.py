"""While a class statement runs, ModelBase lets each field add itself in order, and registers the model last."""

import django
from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models.signals import class_prepared

settings.configure()
django.setup()


def registered():
    return "book" in apps.all_models["shop"]


class Column(models.TextField):
    def contribute_to_class(self, cls, name):
        print(f"    {name} adds itself to {cls.__name__}, registered: {registered()}")
        super().contribute_to_class(cls, name)


def prepared(sender, **kwargs):
    print(f"    class_prepared for {sender.__name__}, registered: {registered()}")


class_prepared.connect(prepared)

print("class statement")


class Book(models.Model):
    print("    body")
    title = Column()
    shelf = "novels"
    summary = Column()

    class Meta:
        app_label = "shop"


print("after it, registered:", registered())
