"""`__del__` can bring its object back to life, and is not called again when the object goes for good."""

import weakref

rescued = []


class Book:
    def __del__(self):
        print("    __del__")
        rescued.append(self)


book = Book()

print("del book")
del book
print("    rescued:", len(rescued))

seen = weakref.ref(rescued[0])
print("rescued.clear()")
rescued.clear()
print("    gone:", seen() is None)
