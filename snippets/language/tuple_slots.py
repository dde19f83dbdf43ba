"""A list's items can be replaced, added and removed; a tuple has no method that does any of it."""
# raises: TypeError

prices = [8.99, 7.99, 6.50]
prices[1] = 5.99
prices.append(4.99)
del prices[0]
print("list: ", prices)

print("methods that a list has and a tuple has not:")
for name in sorted(set(dir(list)) - set(dir(tuple))):
    print("   ", name)

prices = (8.99, 7.99, 6.50)
prices[1] = 5.99
