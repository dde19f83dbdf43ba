"""One file imported under two names becomes two modules, and Django refuses the second one's models."""

import sys

import bookshop.ready
from bookshop.shop import models, seed

sys.path.insert(0, bookshop.__path__[0])  # the project's own folder too
import shop.seed

print("one file:  ", shop.seed.__file__ == seed.__file__)
print("one module:", shop.seed is seed)

try:
    import shop.models
except RuntimeError as error:
    print(error)
