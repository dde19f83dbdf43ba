"""A singleton made in __new__ is initialised again by each call; a cached function makes its object once."""

from functools import cache


class Shop:
    instance = None

    def __new__(cls, name):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, name):
        self.name = name
        self.orders = []


class Branch(Shop):
    pass


shop = Shop("the first")
shop.orders.append("Emma")
again = Shop("the second")
print("the same:", again is shop, "/", shop.name, shop.orders)

branch = Branch("a branch")
print("a branch is a", type(branch).__name__, "/", branch.name)


class Settings:
    def __init__(self):
        self.orders = []


@cache
def get_settings():
    return Settings()


get_settings().orders.append("Emma")
print("cached:", get_settings().orders)
