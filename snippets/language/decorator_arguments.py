"""A decorator with arguments has three layers: the first takes the arguments, the second the function, the third each call."""

from functools import wraps


def retry(times):
    print(f"retry({times})")

    def decorator(function):
        print(f"decorator({function.__name__})")

        @wraps(function)
        def wrapper(*args):
            print(f"wrapper{args}")
            for left in reversed(range(times)):
                try:
                    return function(*args)
                except ConnectionError as error:
                    print(f"    {error}, attempts left: {left}")
                    if not left:
                        raise

        return wrapper

    return decorator


answers = iter(["busy", "busy", "paid"])


@retry(3)
def pay(order, amount):
    answer = next(answers)
    if answer == "busy":
        raise ConnectionError(f"the bank is {answer}")
    return f"{order}: {amount} {answer}"


print(pay("order 7", 8.99))
