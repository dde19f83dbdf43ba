"""Since 3.14 reduce() takes its first value also by the name initial, not only as third argument."""

from functools import reduce
from operator import mul

print("third argument:", reduce(mul, [], 1))
try:
    print("initial=1:     ", reduce(mul, [], initial=1))
except TypeError as error:
    print("initial=1:     ", type(error).__name__)
