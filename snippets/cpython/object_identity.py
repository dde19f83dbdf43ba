"""Equal values can be two objects, so test values with ==; `is` asks whether it is the very same object."""

cart = ["Emma"]
same = cart
equal = ["Emma"]

print("same  == cart:", same == cart, "  is:", same is cart)
print("equal == cart:", equal == cart, "  is:", equal is cart)

cart.append("Dracula")
print("after cart.append:", same, equal)

for digits in ("256", "1000", "100000"):
    print(f"int({digits!r}) is int({digits!r}):", int(digits) is int(digits))
print("None is type(None)():", None is type(None)())
