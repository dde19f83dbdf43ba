"""Two sales of two steps each can interleave in six orders, and four of these sell the last copy twice."""

from itertools import permutations


def customer(shop, name):
    seen = shop["stock"]
    yield  # the other one may run here
    if seen > 0:
        shop["stock"] = seen - 1
        shop["sold to"].append(name)
    yield


def play(order):
    """Run the steps of Ana and Ben in this order, in one thread."""
    shop = {"stock": 1, "sold to": []}
    steps = {name: customer(shop, name) for name in ("Ana", "Ben")}
    for name in order:
        next(steps[name])
    return shop["sold to"]


for order in sorted(set(permutations(["Ana", "Ana", "Ben", "Ben"]))):
    buyers = play(order)
    print(*order, "-> sold to", " and ".join(buyers))
