"""A default value is made once, when def runs; every call that leaves the argument out gets that object."""


def new_cart(title, cart=[]):
    cart.append(title)
    return cart


def new_cart_each_time(title, cart=None):
    if cart is None:
        cart = []
    cart.append(title)
    return cart


print("Ana:", new_cart("Emma"))
print("Ben:", new_cart("Dracula"))
print("kept by the function:", new_cart.__defaults__)

print("Ana:", new_cart_each_time("Emma"))
print("Ben:", new_cart_each_time("Dracula"))
print("kept by the function:", new_cart_each_time.__defaults__)
