"""CPython ends an object at the moment its last reference goes; the language promises no moment."""

import weakref


class Cart:
    pass


cart = Cart()
weakref.finalize(cart, print, "  the cart is gone")
other = cart

print("del cart")
del cart
print("other = None")
other = None
print("the end of the program")
