"""One call is not one step when it runs Python code: a sort shows an empty list, a lookup runs __eq__."""


class Isbn:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return 0  # every key collides, so that a lookup must compare

    def __eq__(self, other):
        print("    __eq__ runs inside the lookup, the dict has", len(shop), "book")
        return self.number == other.number


titles = ["Flatland", "Dracula", "Emma"]
seen = []


def key(title):
    seen.append(list(titles))
    return title


titles.sort(key=key)
print("the list as its own sort showed it:", seen)
print("and afterwards:", titles)

shop = {Isbn(1): "Emma"}
print("one lookup:")
print("   ", Isbn(2) in shop)
