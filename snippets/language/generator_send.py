"""At a yield, send() returns a value, throw() raises an exception and close() raises GeneratorExit."""


def till():
    total = price = 0
    while True:
        try:
            price = yield total
            total += price
        except ValueError:
            print("    last sale undone")
            total -= price
        except GeneratorExit:
            print("    closed at", total)
            raise


sales = till()
print("next: ", next(sales))
print("send: ", sales.send(7))
print("send: ", sales.send(9))
print("throw:", sales.throw(ValueError()))
print("close:", sales.close())
