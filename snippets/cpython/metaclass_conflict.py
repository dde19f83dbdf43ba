"""A metaclass must derive from the metaclasses of all bases, so a model can be an ABC only with a joint one."""

from abc import ABC, ABCMeta, abstractmethod

import django
from django.conf import settings
from django.db import models
from django.db.models.base import ModelBase

settings.configure()
django.setup()


class Priced(ABC):
    @abstractmethod
    def total(self): ...


try:

    class Book(models.Model, Priced):
        class Meta:
            app_label = "shop"

except TypeError as error:
    print(str(error).replace(": ", ":\n    "))


class AbstractModelBase(ModelBase, ABCMeta):
    pass


class Order(models.Model, Priced, metaclass=AbstractModelBase):
    class Meta:
        app_label = "shop"


print("made by", type(Order).__name__)
