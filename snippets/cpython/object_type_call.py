"""Calling type with a name, bases and a dict makes a class, as the class statement does."""


class Book:
    currency = "EUR"

    def label(self):
        return f"{self.title} in {self.currency}"


def label(self):
    return f"{self.title} in {self.currency}"


Film = type("Film", (Book,), {"currency": "USD"})
Map = type("Map", (), {"currency": "EUR", "label": label})

for cls, title in (Book, "Emma"), (Film, "Dracula"), (Map, "Flatland"):
    thing = cls()
    thing.title = title
    print(type(cls).__name__, cls.__name__, cls.__bases__[0].__name__, "-", thing.label())
