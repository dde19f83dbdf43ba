"""A class that defines __eq__ without __hash__ gets __hash__ = None: its instances are no keys any more."""


class ByIdentity:
    def __init__(self, isbn):
        self.isbn = isbn


class ByIsbn(ByIdentity):
    def __eq__(self, other):
        return isinstance(other, ByIsbn) and self.isbn == other.isbn


class Key(ByIsbn):
    def __hash__(self):
        return hash(self.isbn)


for Book in ByIdentity, ByIsbn, Key:
    print(Book.__name__)
    print("  equal:", Book("7001") == Book("7001"))
    print("  __hash__ is None:", Book.__hash__ is None)
    try:
        print("  found:", Book("7001") in {Book("7001"): "Emma"})
    except TypeError as error:
        print(" ", type(error).__name__)
