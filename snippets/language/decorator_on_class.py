"""A decorator on a class is called with the class; one that returns it unchanged only registers it."""

FORMATS = {}


def exporter(suffix):
    def register(cls):
        FORMATS[suffix] = cls
        return cls

    return register


@exporter("csv")
class Csv:
    def export(self, title, stock):
        return f"{title},{stock}"


@exporter("txt")
class Text:
    def export(self, title, stock):
        return f"{stock} copies of {title}"


for suffix, cls in FORMATS.items():
    print(f"{suffix}: {cls().export('Emma', 4)}")
print("still the same class:", FORMATS["csv"] is Csv)
