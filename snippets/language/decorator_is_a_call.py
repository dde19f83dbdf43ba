"""`@announce` above a def is `f = announce(f)`: one call, made when the def statement runs."""


def announce(function):
    print("decorating", function.__name__)

    def wrapper(*args):
        print("calling", function.__name__)
        return function(*args)

    return wrapper


@announce
def price(title):
    return {"Emma": 8.99}[title]


def stock(title):
    return {"Emma": 4}[title]


stock = announce(stock)

print("both are defined")
print(price("Emma"))
print(stock("Emma"))
