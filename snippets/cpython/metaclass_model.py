"""ModelBase adds what your class body does not say: id, objects, _meta, exceptions and more."""

import django
from django.conf import settings
from django.db import models
from django.db.models.base import ModelBase

settings.configure()
django.setup()
written = []


class Watching(ModelBase):
    def __new__(meta, name, bases, namespace, **options):
        written.extend(namespace)
        return super().__new__(meta, name, bases, namespace, **options)


class Author(models.Model, metaclass=Watching):
    name = models.CharField(max_length=100)
    born = models.DateField()

    class Meta:
        app_label = "shop"


def names(found):
    return ", ".join(sorted(name for name in found if not name.startswith("__")))


print("written:", names(written))
print("gone:   ", names(set(written) - set(vars(Author))))
print("added:  ", names(set(vars(Author)) - set(written)))
print("name is now a", type(vars(Author)["name"]).__name__)
