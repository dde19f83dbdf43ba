"""A pickle holds a function's module and name and not its code, but it holds all of a list's items."""

import pickle


def with_tax(price):
    return round(price * 1.07, 2)


message = pickle.dumps(with_tax)
print("the name is in the message:", b"with_tax" in message)
print("the code is in the message:", with_tax.__code__.co_code in message)

prices = [8.99, 12.5]
arrived = pickle.loads(pickle.dumps(prices))
print("the list that arrives is equal:", arrived == prices)
print("the list that arrives is the same:", arrived is prices)
