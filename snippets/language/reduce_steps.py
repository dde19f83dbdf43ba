"""reduce() folds from the left: it calls its function with the result so far and the next item."""

import math
import operator
from functools import reduce


def times(result, number):
    print(f"    {result} * {number}")
    return result * number


print(reduce(times, [2, 3, 4]))
print(reduce(times, [2, 3, 4], 10))
print("one item:", reduce(times, [7]))
print("no item: ", reduce(times, [], 1))
try:
    reduce(times, [])
except TypeError as error:
    print("TypeError:", error)
print(math.prod([2, 3, 4]), sum([2, 3, 4]), max([2, 3, 4]))
