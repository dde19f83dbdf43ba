"""Sorting a list moves references, not objects, so its neighbours may lie far apart; those of an array cannot."""

import random
import sys
from array import array

prices = [cents / 100 for cents in range(10_000)]
random.Random(7).shuffle(prices)
packed = array("d", prices)

prices.sort()
addresses = [id(price) for price in prices]  # in CPython an id is the object's address
print("list: is each object behind the one before it?", addresses == sorted(addresses))
numbers = memoryview(packed)
print("array: is each number behind the one before it?", numbers.strides == (numbers.itemsize,))

size = sys.getsizeof(prices) + sum(map(sys.getsizeof, prices))
print("the list takes more than twice the array's bytes:", size > 2 * sys.getsizeof(packed))
print("two looks at packed[0] give one object:", packed[0] is packed[0])
