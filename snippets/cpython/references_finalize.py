"""`weakref.finalize` calls a function once: when it is asked to, or when its object goes."""

import weakref


class Catalogue:
    def __init__(self, name):
        self.close = weakref.finalize(self, print, "    closed:", name)


print("asked")
catalogue = Catalogue("novels")
catalogue.close()
print("    still to be called:", catalogue.close.alive)

print("gone")
del catalogue

print("gone, and never asked")
catalogue = Catalogue("plays")
del catalogue
