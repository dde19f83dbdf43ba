"""A list's items can be replaced, added and removed; a tuple has no operation that does any of it."""
# raises: TypeError

prices = [8.99, 7.99, 6.50]
prices[1] = 5.99
prices.append(4.99)
del prices[0]
print("list: ", prices)

changers = {"append", "clear", "extend", "insert", "pop", "remove", "reverse", "sort"}
print("methods of a list that change it: ", len(changers & set(dir(list))))
print("methods of a tuple that change it:", len(changers & set(dir(tuple))))

prices = (8.99, 7.99, 6.50)
prices[1] = 5.99
