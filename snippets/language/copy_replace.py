"""copy.replace() makes a new object with some fields changed; the others are shared, as in a shallow copy."""
# needs: python>=3.13

from copy import replace
from dataclasses import dataclass


@dataclass(frozen=True)
class Offer:
    title: str
    price: float
    genres: list


offer = Offer("Emma", 8.99, ["Classics"])
sale = replace(offer, price=4.99)

print(offer)
print(sale)
print("the list of genres is shared:", sale.genres is offer.genres)
