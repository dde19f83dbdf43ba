"""str() falls back to __repr__, never the reverse; a container shows its items with repr()."""


class WithRepr:
    def __repr__(self):
        return "Book('Emma')"


class WithStr:
    def __str__(self):
        return "Emma"


class WithBoth(WithRepr, WithStr):
    pass


for book in WithRepr(), WithStr(), WithBoth():
    default = object.__repr__(book)
    print(type(book).__name__)
    shown = {"str": str(book), "repr": repr(book), "f-string": f"{book}", "in a list": str([book])}
    for how, text in shown.items():
        print(f"    {how}: {text.replace(default, '<the default>')}")
