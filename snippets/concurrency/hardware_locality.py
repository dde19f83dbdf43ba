"""Sorting a list moves references, not objects, so neighbours in it end up far apart; those of an array cannot."""

import random
import sys
from array import array
from itertools import pairwise

rng = random.Random(7)
prices = [rng.random() for _ in range(10_000)]


def side_by_side():
    """Of the prices, how many lie within 64 bytes of the one before; in CPython an id is an address."""
    return sum(abs(id(one) - id(next_one)) <= 64 for one, next_one in pairwise(prices))


print("list as made: most neighbours lie side by side:", side_by_side() > 5_000)
prices.sort()
print("list, sorted: fewer than one in ten do:        ", side_by_side() < 1_000)

packed = array("d", prices)
numbers = memoryview(packed)
print("array: bytes from each number to the next:     ", *numbers.strides)
size = sys.getsizeof(prices) + sum(map(sys.getsizeof, prices))
print("the list takes more than twice the array's bytes:", size > 2 * sys.getsizeof(packed))
print("two looks at packed[0] give one object:", packed[0] is packed[0])
