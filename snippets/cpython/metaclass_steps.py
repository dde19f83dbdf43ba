"""A class statement asks the metaclass for a namespace, runs its body in it, then calls the metaclass."""


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        print("1. __prepare__ gives the namespace of", name)
        return {}

    def __new__(meta, name, bases, namespace):
        print("3. __new__ gets", [key for key in namespace if key[0] != "_"])
        cls = super().__new__(meta, name, bases, namespace)
        print("6. __new__ has made", cls.__name__)
        return cls

    def __init__(cls, name, bases, namespace):
        print("7. __init__")
        super().__init__(name, bases, namespace)


class Field:
    def __set_name__(self, owner, name):
        print("4. __set_name__ of", name)


class Model:
    def __init_subclass__(cls):
        print("5. __init_subclass__ of", cls.__name__)


def decorate(cls):
    print("8. the decorator gets", cls.__name__)
    return cls


@decorate
class Book(Model, metaclass=Meta):
    print("2. the body runs")
    title = Field()
